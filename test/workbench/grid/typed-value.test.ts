import assert from 'node:assert/strict';
import { readTyped, type Typed } from '../../../src/workbench/grid/typed-value';

describe('a typed value', () => {
  const cases: [text: string, read: Typed | undefined][] = [
    ['01/09/2026', { day: '2026-09-01' }],
    ['1-9-2026', { day: '2026-09-01' }],
    ['31.12.2026', { day: '2026-12-31' }],
    ['2026-09-01', { day: '2026-09-01' }],
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
    // Thousands or decimals: the functions ask.
    ['610,500', { kept: true }],
    ['1,250', { kept: true }],
    ['-1,250', { kept: true }],
    ['1,250 %', { kept: true }],
    // Figures and signs with a comma that we do not read: never read by anyone else.
    ['(1,5)', { kept: true }],
    ['1,5%%', { kept: true }],
    ['1,5-', { kept: true }],
    ['687,50 €', { kept: true }],
    ['€ 12,5', { kept: true }],
    ['1,5,2', { kept: true }],
    ['1,234,567', { kept: true }],
    ['1,234.56', { kept: true }],
    ['1,5/2', { kept: true }],
    ['5,', { kept: true }],
    ['1E3,5', { kept: true }],
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
});
