import assert from 'node:assert/strict';
import { Calculation } from '../../../../src/workbench/grid/calculating/calculation';

const after = (milliseconds: number, work: () => void) => setTimeout(work, milliseconds);

describe('calculation of the grid', () => {
  it('is done at once where nothing was changed', async () => {
    let isDone = false;
    void new Calculation().done(1_000).then((done) => (isDone = done));
    await Promise.resolve();
    await Promise.resolve();
    assert.equal(isDone, true);
  });

  it('is done when what was changed is calculated', async () => {
    const calculation = new Calculation();
    const heard: string[] = [];
    calculation.changed();
    after(100, () => calculation.began());
    after(250, () => {
      heard.push('ended');
      calculation.ended();
    });
    assert.equal(await calculation.done(2_000), true);
    assert.deepEqual(heard, ['ended']);
  });

  it('is done after a change that begins none', async () => {
    const calculation = new Calculation();
    calculation.changed();
    assert.equal(await calculation.done(1_000), true);
  });

  it('counts what is changed while it is calculated', async () => {
    const calculation = new Calculation();
    calculation.began();
    after(40, () => calculation.changed());
    after(60, () => calculation.ended());
    after(140, () => calculation.began());
    let isEnded = false;
    after(300, () => {
      isEnded = true;
      calculation.ended();
    });
    assert.equal(await calculation.done(2_000), true);
    assert.equal(isEnded, true);
  });

  it('is not done where one that was stopped is begun anew, nor where another has waited for its end', async () => {
    for (const waits of [0, 30]) {
      const calculation = new Calculation();
      calculation.changed();
      calculation.began();
      let isEnded = false;
      after(200, () => {
        calculation.ended();
        after(waits, () => calculation.began());
      });
      after(350, () => {
        isEnded = true;
        calculation.ended();
      });
      assert.equal(await calculation.done(2_000), true);
      assert.equal(isEnded, true, `after ${waits} ms`);
    }
  });

  it('is not waited for beyond the limit', async () => {
    const calculation = new Calculation();
    calculation.began();
    assert.equal(await calculation.done(80), false);
  });

  it('tells when it becomes busy and when it is done, once each', async () => {
    const calculation = new Calculation();
    const heard: boolean[] = [];
    const end = calculation.follow(() => heard.push(calculation.isBusy));
    calculation.changed();
    calculation.changed();
    calculation.began();
    calculation.ended();
    assert.deepEqual(heard, [true]);
    await calculation.done(2_000);
    assert.deepEqual(heard, [true, false]);
    end();
    calculation.began();
    assert.deepEqual(heard, [true, false]);
  });
});
