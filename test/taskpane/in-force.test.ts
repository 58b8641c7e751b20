import assert from 'node:assert/strict';
import { inForceOn } from '../../src/taskpane/in-force';

describe('amounts in force (pane)', () => {
  it('are those of the day, exact, with their row', () => {
    const found = inForceOn('2026-09-01');
    assert.ok(!('problem' in found));
    assert.deepEqual(found.amounts, [
      { category: 1, monthly: '911.56', annual: '10938.74' },
      { category: 2, monthly: '1367.34', annual: '16408.11' },
      { category: 3, monthly: '1847.89', annual: '22174.69' },
    ]);
    assert.equal(found.row.from, '2026-09-01');
    assert.equal(found.nextFrom, undefined);
    assert.deepEqual(found.warnings, []);
  });

  it('end on the day before the next ones', () => {
    const found = inForceOn('2026-08-31');
    assert.ok(!('problem' in found));
    assert.equal(found.row.from, '2026-03-01');
    assert.equal(found.nextFrom, '2026-09-01');
    assert.equal(found.amounts[0]?.monthly, '893.65');
  });

  it('come with a warning where another monthly amount was published', () => {
    const found = inForceOn('2009-06-01');
    assert.ok(!('problem' in found));
    assert.deepEqual(
      found.warnings.map(({ code }) => code),
      ['BAREME_PUBLISHED_MONTHLY_DIFFERS'],
    );
  });

  const refused: [day: string, code: string][] = [
    ['2005-07-31', 'DATE_OUTSIDE_COVERAGE'],
    ['2027-01-01', 'DATE_OUTSIDE_COVERAGE'],
    ['2026-02-30', 'BAD_DATE'],
    ['', 'BAD_DATE'],
  ];
  for (const [day, code] of refused) {
    it(`are refused on "${day}"`, () => {
      const found = inForceOn(day);
      assert.equal('problem' in found && found.problem.code, code);
    });
  }

  it('are there on the first and the last day of the coverage', () => {
    for (const day of ['2005-08-01', '2026-12-31']) assert.ok(!('problem' in inForceOn(day)), day);
  });
});
