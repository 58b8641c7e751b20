import assert from 'node:assert/strict';
import { unlessLost } from '../../../src/taskpane/worker/unless-lost';

describe('a worker that is lost', () => {
  let lose: (error: Error) => void = () => undefined;
  const remote = {
    sum: (a: number, b: number) => Promise.resolve(a + b),
    fails: () => Promise.reject(new Error('no')),
    never: () => new Promise<never>(() => undefined),
  };
  const started = () => unlessLost(remote, new Promise<never>((_, reject) => (lose = reject)));

  it('answers as long as it is there', async () => {
    const session = started();
    assert.equal(await session.sum(1, 2), 3);
    await assert.rejects(session.fails(), /no/);
  });

  it('rejects what waits and what is asked later', async () => {
    const session = started();
    const waiting = session.never();
    lose(new Error('worker'));
    await assert.rejects(waiting, /worker/);
    await assert.rejects(session.sum(1, 2), /worker/);
  });
});
