import assert from 'node:assert/strict';
import { paidWaterfall } from '../../../src/sheet';
import { barsOf } from '../../../src/taskpane/sheet-view/bars';

const waterfall = (due: string, paid: string, payments: readonly string[]) =>
  paidWaterfall(
    { due, paid, cause: 'other', replayed: payments.map((payment) => ({ code: 'old-bareme', payment })) },
    { lang: 'fr' },
  );

describe('bars of a difference', () => {
  it('stand between the amount before and the amount after', () => {
    const [start, step, end] = barsOf(waterfall('1000.00', '750.00', ['750.00']));
    assert.deepEqual([start!.left, start!.width], [0, 100]);
    assert.deepEqual([step!.left, step!.width, step!.look], [75, 25, 'down']);
    assert.deepEqual([end!.left, end!.width], [0, 75]);
  });

  it('show even a cent, and stay inside', () => {
    const bars = barsOf(waterfall('1000.00', '1000.01', ['1000.01']));
    assert.equal(bars[1]!.look, 'up');
    for (const { left, width } of bars) assert.ok(width >= 1 && left >= 0 && left + width <= 100.000001);
  });

  it('do not break where nothing is due and nothing paid', () => {
    for (const { left, width } of barsOf(waterfall('0.00', '0.00', []))) {
      assert.deepEqual([left, width], [0, 1]);
    }
  });

  it('tell the exact amounts', () => {
    assert.deepEqual(
      barsOf(waterfall('1367.34', '1340.47', ['1340.47'])).map(({ text }) => text),
      ['1\u00a0367,34', '−26,87', '1\u00a0340,47'],
    );
  });
});
