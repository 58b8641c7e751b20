import assert from 'node:assert/strict';
import { numberOfTyped, readTyped, type Typed } from '../../../../src/workbench/grid/reading/typed-value';

describe('a typed value', () => {
  const cases: [text: string, read: Typed | undefined][] = [
    ['01/09/2026', { day: '2026-09-01' }],
    ['1-9-2026', { day: '2026-09-01' }],
    ['31.12.2026', { day: '2026-12-31' }],
    ['2026-09-01', { day: '2026-09-01' }],
    ['01/09/2026 10:30', { day: '2026-09-01', time: '10:30' }],
    ['01.09.2026 08:00', { day: '2026-09-01', time: '08:00' }],
    ['1-9-2026  8:05:30', { day: '2026-09-01', time: '8:05:30' }],
    ['2026-09-01 23:59', { day: '2026-09-01', time: '23:59' }],
    ['01/09/2026 24:00', { kept: true }],
    ['01/09/2026 10:60', { kept: true }],
    ['01/09/2026 1:30 PM', { kept: true }],
    ['31/02/2026 10:30', { kept: true }],
    // The grid has no day before 1900.
    ['31/12/1899', { kept: true }],
    ['01/01/1900', { day: '1900-01-01' }],
    // Other forms that the grid would read with the month first, or with a year of its own.
    ['1 9 2026', { kept: true }],
    ['01 / 09 / 2026', { kept: true }],
    ['2026/09/01', { kept: true }],
    ['Sep 1, 2026', { kept: true }],
    ['1 Sep 2026', undefined],
    // No day of the calendar, or no year: never the nearest.
    ['31/02/2026', { kept: true }],
    ['09/31/2026', { kept: true }],
    ['1/9', { kept: true }],
    ['1/9/26', { kept: true }],
    ['687,50', { number: 687.5 }],
    ['-0,01', { number: -0.01 }],
    ['1.234,56', { number: 1234.56 }],
    ['1 234,5', { number: 1234.5 }],
    ['+1,5', { number: 1.5 }],
    [',5', { number: 0.5 }],
    ['0,250', { number: 0.25 }],
    ['1.234,567', { number: 1234.567 }],
    // Once, to the nearest number: 5,5 / 100 would be another.
    ['5,5%', { number: 0.055, format: '0.0%' }],
    ['12,5 %', { number: 0.125, format: '0.0%' }],
    ['12,5\u202f%', { number: 0.125, format: '0.0%' }],
    ['3,50 %', { number: 0.035, format: '0.00%' }],
    ['-0,5%', { number: -0.005, format: '0.0%' }],
    ['1,5E3', { number: 1500, format: '0.00E+00' }],
    ['1,5e-3', { number: 0.0015, format: '0.00E+00' }],
    // As many digits as a number has, and one more.
    ['0,123456789012345', { number: 0.123456789012345 }],
    ['1.234.567.890.123,45', { number: 1234567890123.45 }],
    ['0,1234567890123456', { kept: true }],
    ['1.234.567.890.123.456,5', { kept: true }],
    // Thousands or decimals: the functions ask.
    ['610,500', { kept: true }],
    ['1,250', { kept: true }],
    ['-1,250', { kept: true }],
    ['1,250 %', { kept: true }],
    // Figures and signs with a comma that we do not read: never read by anyone else.
    ['(1,5)', { kept: true }],
    ['1,5%%', { kept: true }],
    ['1,5-', { kept: true }],
    // With its currency.
    ['687,50 €', { number: 687.5, format: '#,##0.00 "€"' }],
    ['€ 12,5', { number: 12.5, format: '#,##0.00 "€"' }],
    ['€1 234,56', { number: 1234.56, format: '#,##0.00 "€"' }],
    ['1.234,56€', { number: 1234.56, format: '#,##0.00 "€"' }],
    ['1 314 €', { number: 1314, format: '#,##0.00 "€"' }],
    ['687.50 EUR', { number: 687.5, format: '#,##0.00 "€"' }],
    ['-5 €', { number: -5, format: '#,##0.00 "€"' }],
    ['€ 1,250', { kept: true }],
    ['€ 687.5', { kept: true }],
    ['5,5% €', { kept: true }],
    ['01/09/2026 €', { kept: true }],
    ['€ 12 € 5', { kept: true }],
    ['1,5,2', { kept: true }],
    ['1,234,567', { kept: true }],
    ['1,234.56', { kept: true }],
    ['1,5/2', { kept: true }],
    ['5,', { kept: true }],
    ['1E3,5', { kept: true }],
    // Around a number that could mean two things, and around any other.
    ['€ 1.314', { kept: true }],
    ['1.314 €', { kept: true }],
    ['(1.314)', { kept: true }],
    ['- 1.314', { kept: true }],
    ['5 €', { number: 5, format: '#,##0.00 "€"' }],
    ['01.500', { kept: true }],
    ['0.500', undefined],
    ['0x10', { kept: true }],
    ['Infinity', { kept: true }],
    // No-break blanks part thousands and nothing else.
    ['1\u00a0314', { number: 1314 }],
    ['1\u202f314\u202f000', { number: 1_314_000 }],
    ['1 314', undefined],
    ['02 123 45 67', undefined],
    ['Rue Haute 5', undefined],
    ['10:30', undefined],
    ['Dupont, 3', undefined],
    ['12%', undefined],
    ['5.5%', undefined],
    ['1.5E3', undefined],
    ['1.234', { kept: true }],
    ['1,234', { kept: true }],
    ['1.234.567', { kept: true }],
    // As the grid reads them.
    ['2', undefined],
    ['12.5', undefined],
    ['1234.56', undefined],
    ['2026-09', undefined],
    ['09/2026', undefined],
    ['isolé', undefined],
    ['2026-0001', undefined],
    ['', undefined],
  ];
  for (const [text, read] of cases) it(JSON.stringify(text), () => assert.deepEqual(readTyped(text), read));

  it('is calculated with as a number, a day as its serial number with the part of the day', () => {
    assert.equal(numberOfTyped({ number: 0.055, format: '0.0%' }), 0.055);
    assert.equal(numberOfTyped({ day: '2026-09-01' }), 46_266);
    assert.equal(numberOfTyped({ day: '2026-09-01', time: '12:00' }), 46_266.5);
    assert.equal(numberOfTyped({ day: '2026-09-01', time: '6:00:00' }), 46_266.25);
    // Of more digits the grid makes a text.
    assert.equal(numberOfTyped({ day: '2026-09-01', time: '08:00' }), 46_266.3333333333);
  });
});
