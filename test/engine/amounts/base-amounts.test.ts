import assert from 'node:assert/strict';
import { builtInBareme } from '../../../src/bareme';
import { baseAmounts } from '../../../src/engine/amounts';

describe('L 14 §1, the amounts of a day', () => {
  it('are those of the three categories', () => {
    assert.deepEqual(baseAmounts(builtInBareme, '2026-09-01'), [
      { category: 1, annual: '10938.74', monthly: '911.56' },
      { category: 2, annual: '16408.11', monthly: '1367.34' },
      { category: 3, annual: '22174.69', monthly: '1847.89' },
    ]);
    assert.equal(baseAmounts(builtInBareme, '2026-08-31')?.[1]?.monthly, '1340.47');
  });

  for (const date of ['2002-09-30', '2026-02-29', '2026-09', '', 'today'])
    it(`are none on ${JSON.stringify(date)}`, () =>
      assert.equal(baseAmounts(builtInBareme, date), undefined));
});
