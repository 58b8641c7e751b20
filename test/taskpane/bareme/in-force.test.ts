import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { inForceOn } from '../../../src/taskpane/bareme/in-force';

const on = (day: string) => inForceOn(builtInBareme, day, 'fr');

describe('amounts in force (pane)', () => {
  it('are those of the day, exact, with their row', () => {
    const found = on('2026-09-01');
    assert.ok(!('problem' in found));
    assert.deepEqual(found.categories, [
      { category: 1, monthly: '911.56', annual: '10938.74' },
      { category: 2, monthly: '1367.34', annual: '16408.11' },
      { category: 3, monthly: '1847.89', annual: '22174.69' },
    ]);
    assert.equal(found.row.from, '2026-09-01');
    assert.deepEqual([found.previousFrom, found.nextFrom], ['2026-03-01', undefined]);
    assert.deepEqual(found.remarks, []);
    assert.ok(found.sources.length > 0);
  });

  it('end on the day before the next ones', () => {
    const found = on('2026-08-31');
    assert.ok(!('problem' in found));
    assert.equal(found.row.from, '2026-03-01');
    assert.equal(found.nextFrom, '2026-09-01');
    assert.equal(found.categories[0]?.monthly, '893.65');
  });

  it('come with the exemptions, and with nothing of the categories twice', () => {
    const found = on('2026-09-01');
    assert.ok(!('problem' in found));
    assert.ok(found.others.some(({ monthly }) => monthly !== undefined));
    assert.ok(found.others.every(({ row }) => row !== found.row));
  });

  it('come with a remark where another monthly amount was published, or none', () => {
    const published = on('2009-06-01');
    assert.ok(!('problem' in published));
    assert.match(published.remarks.join(), /483,85/);
    const computed = on('2004-10-01');
    assert.ok(!('problem' in computed));
    assert.match(computed.remarks.join(), /calculés, non publiés/);
    assert.equal(computed.categories[1]?.monthly, '613.33');
  });

  const refused: [day: string, code: string][] = [
    ['2002-09-30', 'DATE_OUTSIDE_COVERAGE'],
    ['2027-01-01', 'DATE_OUTSIDE_COVERAGE'],
    ['2026-02-30', 'BAD_DATE'],
    ['', 'BAD_DATE'],
  ];
  for (const [day, code] of refused) {
    it(`are refused on "${day}"`, () => {
      const found = on(day);
      assert.equal('problem' in found && found.problem.code, code);
    });
  }

  it('are there on the first and the last day that are covered', () => {
    for (const day of ['2002-10-01', '2005-07-31', '2005-08-01', '2026-12-31'])
      assert.ok(!('problem' in on(day)), day);
  });
});
