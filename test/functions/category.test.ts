import assert from 'node:assert/strict';
import { cell, column, row, spill, type Shown } from './calls';

const category = (...args: unknown[]): Shown => cell('CATEGORY', ...args);

describe('RIS.CATEGORY (L 14 §1)', () => {
  const rows: readonly (readonly [unknown[], Shown])[] = [
    [[0], 2],
    [[0, 0], 2],
    [[0, 1], 1],
    [[0, 3], 1],
    [[1], 3],
    [[1, 2], 3],
    [[3, 0, true], 3],
    // L 14 §1 2°: the homeless with a project, whoever lets them in.
    [[0, 0, true], 2],
    [[0, 1, true], 1],
    [[0, 1, true, false], 1],
    [[0, 1, true, true], 2],
    [[0, 1, 'oui', 'ja'], 2],
    [[0, 1, false, true], 1],
    [[0, 1, null, true], 1],
    [['2', '1'], 3],
    [[59], 3],
    [[30, 29], 3],
    [[60], '#VALUE! OUT_OF_RANGE'],
    [[59, 1], '#VALUE! OUT_OF_RANGE'], // 61 persons, the applicant among them
    [[-1], '#VALUE! OUT_OF_RANGE'],
    [[0.5], '#VALUE! WRONG_TYPE'],
    [[0, 'x'], '#VALUE! WRONG_TYPE'],
    [[true], '#VALUE! WRONG_TYPE'],
    [[1e15], '#VALUE! OUT_OF_RANGE'],
    [[0, 0, 'peut-être'], '#VALUE! UNKNOWN_VALUE'],
    [[0, 0, 2], '#VALUE! UNKNOWN_VALUE'],
    [['#N/A'], '#VALUE! CELL_ERROR'],
    [[0, 0, '#N/A'], '#VALUE! CELL_ERROR'],
    [[Infinity], '#VALUE! CELL_ERROR'],
  ];
  for (const [args, expected] of rows)
    it(`${JSON.stringify(args)}: ${expected}`, () => assert.equal(category('2026-09', ...args), expected));

  it('the date is checked against the coverage', () => {
    assert.equal(category('2005-07', 0), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(category('2005-08', 0), 2);
    assert.equal(category('2026-12-31', 0), 2);
    assert.equal(category('2027-01-01', 0), '#N/A DATE_OUTSIDE_COVERAGE');
    assert.equal(category('2026-13', 0), '#VALUE! BAD_DATE');
  });

  it('a number of children that is left out is not none', () => {
    assert.equal(category('2026-09'), '#VALUE! MISSING_ARGUMENT');
    assert.equal(category('2026-09', [[null]], 1), '#VALUE! MISSING_ARGUMENT');
    assert.equal(category('2026-09', '', 1), '#VALUE! MISSING_ARGUMENT');
    assert.equal(category(null, 1), '#VALUE! MISSING_ARGUMENT');
  });

  it('spills, and leaves an empty row empty', () => {
    assert.deepEqual(spill('CATEGORY', '2026-09', column(0, null, 1), 0), [[2], [''], [3]]);
    assert.deepEqual(spill('CATEGORY', '2026-09', column(0, null, 1), column(1, 1, 1)), [
      [1],
      ['#VALUE! MISSING_ARGUMENT'],
      [3],
    ]);
    assert.deepEqual(spill('CATEGORY', row('2026-08', '2026-09'), 0), [[2, 2]]);
  });

  it('a blank among numbers of cohabitants is not nobody', () => {
    assert.deepEqual(spill('CATEGORY', '2026-09', column(0, 0), column(1, null)), [
      [1],
      ['#VALUE! MISSING_ARGUMENT'],
    ]);
    assert.deepEqual(spill('CATEGORY', '2026-09', column(0, 0)), [[2], [2]]);
  });
});
