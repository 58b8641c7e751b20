import assert from 'node:assert/strict';
import { answer, type Command } from '../../src/procedure';
import { abroad, omission } from './sanction/asked';
import { SMALLEST } from './smallest';

const DATE = /^\d{4}-\d{2}(-\d{2})?$/;

/** What is found, as `CODE /path`; none for an answer. */
function foundIn(command: Command): string[] {
  return answer(command, { trace: true }).errors.map(({ code, path }) => `${code} ${path}`);
}

describe('dates near the end of the year 9999', () => {
  const deadlines = (given: Partial<typeof SMALLEST.deadlines>): Command => ({
    ...SMALLEST.deadlines,
    ...given,
  });

  it('the last day whose due dates can be written is answered, the next one refused', () => {
    assert.deepEqual(foundIn(deadlines({ requestOn: '9999-11-15' })), []);
    assert.deepEqual(foundIn(deadlines({ requestOn: '9999-11-16' })), ['DATE_OUTSIDE_COVERAGE /requestOn']);
    const [problem] = answer(deadlines({ requestOn: '9999-12-31' })).errors;
    assert.deepEqual(problem?.figures, { date: '9999-12-31' });
  });

  it('every far date is named, at its place, and no other', () => {
    const command = deadlines({
      requestOn: '9999-11-01',
      decidedOn: '9999-12-01',
      notification: { mode: 'hand', on: '9999-12-31' },
      lastReviewOn: '2026-09-01',
      note: '9999-12-31',
      expenseMonth: '9999-12',
    });
    assert.deepEqual(foundIn(command), [
      'DATE_OUTSIDE_COVERAGE /requestOn',
      'DATE_OUTSIDE_COVERAGE /decidedOn',
      'DATE_OUTSIDE_COVERAGE /notification/on',
      'DATE_OUTSIDE_COVERAGE /expenseMonth',
    ]);
  });

  it('a far date that nothing is counted from does no harm: a project or a right without end', () => {
    assert.deepEqual(
      foundIn({ ...SMALLEST.spiCounter, kind: 'student', month: '2026-09', piisUntil: '9999-12-31' }),
      [],
    );
    const piis = { signedOn: '2026-09-01', grantFrom: '2026-09-01', endedOn: '9999-12-31' };
    assert.deepEqual(foundIn({ ...SMALLEST.stateShare, piis }), []);
  });

  it('a sanction and a stay', () => {
    const late = {
      committedOn: '9998-05-04',
      decidedOn: '9998-06-01',
      finalOn: '9998-07-01',
      start: '9998-06-02',
    };
    assert.deepEqual(foundIn(omission(late)), [
      'DATE_OUTSIDE_COVERAGE /committedOn',
      'DATE_OUTSIDE_COVERAGE /decidedOn',
      'DATE_OUTSIDE_COVERAGE /start',
      'DATE_OUTSIDE_COVERAGE /finalOn',
    ]);
    assert.deepEqual(foundIn(abroad(['9999-12-01/9999-12-31'])), []);
  });

  it('no date of an answer has five digits, whichever date of a command is far', () => {
    for (const command of Object.values(SMALLEST)) {
      for (const [key, value] of Object.entries(command)) {
        if (typeof value !== 'string' || !DATE.test(value)) continue;
        const far = { ...command, [key]: '9999-12-31'.slice(0, value.length) };
        const answered = answer(far, { trace: true });
        assert.doesNotMatch(JSON.stringify(answered), /"\d{5,}-\d\d/, `${command.question} ${key}`);
        if (answered.status === 'refused') assert.ok(answered.errors.length > 0);
      }
    }
  });
});
