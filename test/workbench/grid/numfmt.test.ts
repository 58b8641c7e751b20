import assert from 'node:assert/strict';
import { parseValue as usualValue } from 'numfmt';
import { format, parseDate, parseNumber, parseTime, parseValue } from '../../../src/workbench/grid/numfmt';

describe('texts that Univer may read', () => {
  // All the forms in which it reads as we do, and what it makes of them.
  const read: [text: string, value: number | boolean][] = [
    ['2', 2],
    ['00123', 123],
    ['-5', -5],
    ['12.5', 12.5],
    ['0.500', 0.5],
    ['.5', 0.5],
    ['1234.567', 1234.567],
    ['12%', 0.12],
    ['12.5 %', 0.125],
    ['1E5', 100_000],
    ['1.5E-3', 0.0015],
    ['10:30', 0.4375],
    ['10:30:00', 0.4375],
    ['1:30 PM', 0.5625],
    ['09/2026', 46_266],
    ['2026-09', 46_266],
    ['1 Sep 2026', 46_266],
    ['1-september-2026', 46_266],
    ['Sep 2026', 46_266],
    ['TRUE', true],
  ];
  for (const [text, value] of read) it(text, () => assert.equal(parseValue(text)?.v, value));
});

describe('texts that Univer would read as in the United States, or by guess', () => {
  const days = [
    ['01/09/2026', '1/9', '1/9/26', '31.12.2026', '2026-09-01', '2026/09/01', '1-9-2026'],
    [
      '01/09/2026 10:30',
      '01.09.2026 08:00',
      '01/09/2026  10:30:15',
      '2026-09-01 10:30',
      '01/09/2026 1:30 PM',
    ],
    ['1 9 2026', '01 / 09 / 2026', '01. 09. 2026', '1 9', '12/26', 'Mon 01/09/2026', '2026 09 01'],
    ['mar 3', 'Dec 1', 'jan 26', 'Sep 1, 2026', '1 Sep 2026 10:30', '1 Sep 26'],
  ].flat();
  const numbers = [
    ['5,5%', '12,5 %', '1,5E3', '1,250', '610,500', '1,234,567', '(1,5)', '1,234.56', '5,', "1'234"],
    ['1.314', '1.500.000', '1.250%', '01.500', '01.5', '-01.500', '1\u00a0314', '1\u202f314.50'],
    ['€ 1.314', '1.314 €', '€1.314', '€-1.314', '-€1.314', '€ 5', '687,50 €', '$1.314', '£ 1.500', '1.314$'],
    [
      '(1.314)',
      '(5)',
      '- 1.314',
      '- 5',
      '+ 5',
      '%5',
      '% 5',
      '5.',
      '1:5',
      '0x10',
      '0b11',
      '1E400',
      'Infinity',
    ],
  ].flat();
  for (const text of [...days, ...numbers]) {
    it(`${text} is none to it`, () => {
      for (const parse of [parseDate, parseNumber, parseTime, parseValue]) assert.equal(parse(text), null);
    });
  }

  it('holds them for good reasons: it reads nearly all', () => {
    const notRead = [...days, ...numbers].filter((text) => usualValue(text) === null);
    assert.ok(notRead.length < 20, notRead.join(' | '));
  });
});

describe('numbers in a format', () => {
  const cases: [value: unknown, pattern: string, text: string][] = [
    // One under, on and over the half of a cent, as Excel shows it.
    [1.2549, '0.00', '1.25'],
    [1.255, '0.00', '1.26'],
    [1.2551, '0.00', '1.26'],
    [1.005, '0.00', '1.01'],
    [10.075, '#,##0.00', '10.08'],
    [0.285, '0.00', '0.29'],
    [1367.345, '#,##0.00 "€"', '1,367.35 €'],
    [-1.255, '0.00', '-1.26'],
    [1.0049999, '0.00', '1.00'],
    [0.125, '0.0%', '12.5%'],
    [0.1, 'General', '0.1'],
    [0.1, '@', '0.1'],
    [0.1 + 0.2, 'General', '0.3'],
    [1 / 3, 'General', '0.333333333'],
    [1.5, '# ?/?', '1 1/2'],
    [0, '0.00', '0.00'],
    [1367.34, '0.00', '1367.34'],
    [46_266.4375, 'dd/mm/yyyy hh:mm', '01/09/2026 10:30'],
    [46_266, 'dd/mm/yyyy', '01/09/2026'],
    ['x', '0.00', 'x'],
  ];
  for (const [value, pattern, text] of cases)
    it(`${String(value)} in ${pattern} is ${text}`, () => assert.equal(format(pattern, value), text));
});
