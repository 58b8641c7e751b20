import assert from 'node:assert/strict';
import { isStopped } from '../../../src/taskpane/check/stopped';
import type { CheckState } from '../../../src/taskpane/flow';
import { troubleOf } from '../../../src/taskpane/trouble';

type Stage = CheckState['stage'];

describe('a work that the user cancelled', () => {
  const trouble = troubleOf(new Error('x'));
  const ready: Stage = { name: 'ready', rereading: false };
  const CASES: [what: string, before: Stage['name'], stage: Stage, stopped: boolean][] = [
    ['the check, back at the columns', 'checking', ready, true],
    ['the reading, back at the choice', 'opening', { name: 'choose' }, true],
    ['not a check that failed', 'checking', { ...ready, trouble }, false],
    ['not a file that cannot be read', 'opening', { name: 'choose', trouble }, false],
    ['not rows that were read', 'opening', ready, false],
    ['not a result that is given up for other choices', 'done', ready, false],
    ['not other rows', 'ready', { name: 'choose' }, false],
  ];
  for (const [what, before, stage, stopped] of CASES)
    it(what, () => assert.equal(isStopped(before, stage), stopped));
});
