import assert from 'node:assert/strict';
import { cell, column, spill, type Shown } from './calls';

const premium = (...args: unknown[]): Shown => cell('PREMIUM', ...args);

describe('RIS.PREMIUM (L 14 §3)', () => {
  const rows: readonly (readonly [unknown, Shown])[] = [
    ['2025-02-01', 1776.07],
    ['2025-01-31', 1741.29],
    ['2026-08-31', 1811.57],
    ['2026-09-01', 1847.89],
    [46265, 1811.57],
    [46266, 1847.89],
    ['2026-09', 1847.89],
    ['2005-07-31', '#N/A DATE_OUTSIDE_COVERAGE'],
    ['2005-08-01', 834.14],
    ['2026-12-31', 1847.89],
    ['2027-01-01', '#N/A DATE_OUTSIDE_COVERAGE'],
    [null, '#VALUE! MISSING_ARGUMENT'],
    ['', '#VALUE! MISSING_ARGUMENT'],
    [60, '#VALUE! BAD_DATE'],
    [false, '#VALUE! BAD_DATE'],
    ['#N/A', '#VALUE! CELL_ERROR'],
  ];
  for (const [date, expected] of rows)
    it(`${String(date)}: ${expected}`, () => assert.equal(premium(date), expected));

  it('is a month of category 3 on every day that RIS.AMOUNT knows', () => {
    for (const month of ['2009-06', '2018-06', '2018-07', '2022-12', '2023-01', '2024-05', '2026-03'])
      assert.equal(premium(month), cell('AMOUNT', month, 3), month);
  });

  it('spills down, an empty row stays empty', () => {
    assert.deepEqual(spill('PREMIUM', column('2026-08', null, 'x')), [[1811.57], [''], ['#VALUE! BAD_DATE']]);
  });
});
