import assert from 'node:assert/strict';
import { Summary } from '../../../src/caseload';
import { SpreadsheetProblem } from '../../../src/host';
import { canCheck, next, START, type CheckState, type Event } from '../../../src/taskpane/flow/state';
import { troubleOf } from '../../../src/taskpane/trouble';
import type { Recognised } from '../../../src/taskpane/worker';

const recognised: Recognised = {
  name: 'dossiers.csv',
  form: 'flat',
  header: ['dossier', 'mois'],
  columns: [],
  rows: 2,
  dossiers: 2,
  hasMonth: true,
  withoutMonth: 0,
  first: [],
  problems: [],
};
const origin = { kind: 'file', file: {} as File } as const;
const choices = { columns: {}, policy: {} };
const after = (...events: Event[]): CheckState => events.reduce(next, START);
const seen: Event = { type: 'recognised', recognised, origin, choices };

describe('state of the check', () => {
  it('goes from choosing over reading and checking to the result', () => {
    assert.equal(after().stage.name, 'choose');
    assert.equal(after({ type: 'opening', what: 'a', rows: 0 }).stage.name, 'opening');
    assert.equal(after(seen).stage.name, 'ready');
    assert.equal(after(seen, { type: 'checking', done: 0, startedAt: 0 }).stage.name, 'checking');
    const done: Event = {
      type: 'done',
      lines: [],
      summary: new Summary(),
      seconds: 1,
      readAt: 0,
      isOld: false,
    };
    assert.equal(after(seen, done).stage.name, 'done');
  });

  it('can check only what was recognised without a problem, and not while it is read again', () => {
    assert.equal(canCheck(after()), false);
    assert.equal(canCheck(after(seen)), true);
    assert.equal(canCheck(after(seen, { type: 'rereading', choices })), false);
    const problems = [{ code: 'MISSING_COLUMN' as const }];
    assert.equal(canCheck(after({ ...seen, recognised: { ...recognised, problems } })), false);
  });

  it('keeps rows and choices when a check is cancelled or fails, and says why', () => {
    const chosen = { columns: { Somme: 'paid' }, policy: { rounding: 'monthly' as const } };
    const trouble = troubleOf(new Error('broken'));
    const state = after(
      { ...seen, choices: chosen },
      { type: 'checking', done: 1, startedAt: 0 },
      { type: 'ready', trouble },
    );
    assert.deepEqual(state.choices, chosen);
    assert.equal(state.recognised, recognised);
    assert.deepEqual(state.stage, { name: 'ready', rereading: false, trouble });
    assert.equal(canCheck(state), true);
  });

  it('forgets everything when other rows are chosen', () => {
    assert.deepEqual(after(seen, { type: 'choose' }), START);
  });

  it('tells a problem of the spreadsheet from a fault', () => {
    const problem = new SpreadsheetProblem('EDITING_CELL');
    assert.deepEqual(troubleOf(problem), { kind: 'spreadsheet', problem });
    assert.deepEqual(troubleOf('odd'), { kind: 'fault', said: 'odd' });
  });
});
