import assert from 'node:assert/strict';
import { pace } from '../../../src/taskpane/progress/pace';

describe('pace', () => {
  const cases: [what: string, done: number, all: number | undefined, ms: number, expected: unknown][] = [
    ['too early', 10, 100, 499, undefined],
    ['nothing yet', 0, 100, 5_000, undefined],
    ['half way', 500, 2_000, 1_000, { perSecond: 500, secondsLeft: 3 }],
    ['seconds are rounded up', 999, 1_000, 999, { perSecond: 1_000, secondsLeft: 1 }],
    ['at the end', 1_000, 1_000, 1_000, { perSecond: 1_000, secondsLeft: 0 }],
    ['unknown length', 500, undefined, 1_000, { perSecond: 500 }],
    ['so slow that nothing can be told', 1, 100, 10_000, { perSecond: 0 }],
  ];
  for (const [what, done, all, ms, expected] of cases) {
    it(what, () => assert.deepEqual(pace(done, all, ms), expected));
  }
});
