import assert from 'node:assert/strict';
import {
  builtInBareme,
  coveredBySupplement,
  inCoverage,
  lookUp,
  rowAt,
  tableCoverage,
} from '../../src/bareme';

const { coverage, tables } = builtInBareme;

describe('barème: coverage', () => {
  it('is what was compiled', () => {
    const { from, computedFrom, to, checkedOn } = coverage;
    assert.deepEqual(
      [computedFrom, from, to, checkedOn],
      ['2002-10-01', '2005-08-01', '2026-12-31', '2026-11-21'],
    );
  });

  for (const [date, published, unpublished] of [
    ['2002-09-30', false, false],
    ['2002-10-01', false, true],
    ['2005-07-31', false, true],
    ['2005-08-01', true, true],
    ['2026-12-31', true, true],
    ['2027-01-01', false, false],
  ] as const) {
    it(`${date} is ${published ? '' : 'not '}covered, ${unpublished ? '' : 'nor '}with unpublished amounts`, () => {
      assert.equal(inCoverage(coverage, date), published);
      assert.equal(inCoverage(coverage, date, true), unpublished);
      assert.equal(coveredBySupplement(coverage, date), false);
    });
  }

  it('refuses a day outside the coverage by name, with the days covered', () => {
    const span = { from: '2005-08-01', to: '2026-12-31' };
    for (const date of ['2005-07-31', '2027-01-01']) {
      assert.deepEqual(lookUp(builtInBareme, 'categories', date), {
        problem: { code: 'DATE_OUTSIDE_COVERAGE', path: '', figures: { table: 'categories', date, ...span } },
      });
    }
  });

  it('serves computed amounts only when they are asked for', () => {
    const found = lookUp(builtInBareme, 'categories', '2005-07-31', { unpublished: true });
    assert.deepEqual(found, { row: rowAt(tables.categories, '2005-07-31') });
    assert.ok('problem' in lookUp(builtInBareme, 'categories', '2002-09-30', { unpublished: true }));
  });

  it('does not stretch a row whose start is not known beyond the coverage', () => {
    assert.ok('row' in lookUp(builtInBareme, 'movable', '2005-08-01'));
    assert.ok('problem' in lookUp(builtInBareme, 'movable', '2005-07-31'));
    assert.ok('problem' in lookUp(builtInBareme, 'movable', '2027-01-01'));
  });

  it('says that nothing is in force, which is not the same as not knowing', () => {
    assert.deepEqual(lookUp(builtInBareme, 'familyAllowanceFlat', '2026-02-28'), {
      problem: {
        code: 'NOT_IN_FORCE',
        path: '',
        figures: { table: 'familyAllowanceFlat', date: '2026-02-28' },
      },
    });
  });

  it('knows the tables that answer for other days than the barème', () => {
    assert.deepEqual(tableCoverage(builtInBareme, 'stateShare'), { from: '2002-10-01', to: '2030-12-31' });
    assert.deepEqual(tableCoverage(builtInBareme, 'debtorCeilings'), {
      from: '2012-02-01',
      to: '2026-12-31',
    });
    assert.ok('row' in lookUp(builtInBareme, 'stateShare', '2030-12-31'));
    assert.ok('problem' in lookUp(builtInBareme, 'stateShare', '2031-01-01'));
    assert.ok('problem' in lookUp(builtInBareme, 'debtorCeilings', '2012-01-31'));
  });

  for (const date of [
    '',
    '2026',
    '2026-9-1',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '01/09/2026',
    'coverage',
  ]) {
    it(`"${date}" is not a date`, () => {
      assert.deepEqual(lookUp(builtInBareme, 'categories', date), {
        problem: { code: 'BAD_DATE', path: '', figures: { found: date } },
      });
    });
  }

  it('knows leap years', () => {
    assert.ok('row' in lookUp(builtInBareme, 'categories', '2024-02-29'));
    assert.ok('row' in lookUp(builtInBareme, 'categories', '2024-12-31'));
  });
});
