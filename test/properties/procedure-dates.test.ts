import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Deadlines } from '../reference/procedure/input';
import { isWorkingDay } from '../reference/procedure/days';
import { readDay } from '../reference/calendar';
import { daysLater } from './days';
import { days } from './procedure/days';
import { deadlinesCommands } from './procedure/deadlines';
import { resultOf } from './procedure/subject';
import { PATIENCE, RUNS, holds } from './settings';

interface Dates {
  deadlines: Record<string, { due: string; article: string }>;
  appeal?: { running: boolean; firstDay?: string; lastDay?: string };
}

const datesOf = (command: unknown): Dates | undefined => resultOf<Dates>(command);

/** The day from which each deadline runs. */
function eventsOf(command: Deadlines): Record<string, string | undefined> {
  const { requestOn, transmittedOn, decidedOn, expenseMonth } = command;
  const received = transmittedOn ?? requestOn;
  return {
    RECEIPT: daysLater(requestOn, -1),
    TRANSFER: requestOn,
    CONFLICT: transmittedOn,
    DECISION: received,
    INTEREST_LATE_DECISION: requestOn,
    APPEAL_NO_DECISION_FROM: received,
    NOTIFICATION: decidedOn,
    PAYMENT: decidedOn,
    INTEREST_LATE_PAYMENT: decidedOn,
    PIIS: decidedOn,
    REVIEW: command.lastReviewOn ?? decidedOn,
    REFLECTION: command.piisProposedOn,
    FORM_B1: command.aidGrantedOn,
    FORM_D1: expenseMonth && `${expenseMonth}-28`,
  };
}

describe('a deadline', function () {
  this.timeout(PATIENCE);

  it('never falls before its event, and is there whenever its event is', () => {
    holds(
      deadlinesCommands,
      (command) => {
        const dates = datesOf(command);
        if (dates === undefined) return;
        const events = Object.entries(eventsOf(command)).filter(([, event]) => event !== undefined);
        const expected = events
          .map(([code]) => code)
          .filter((code) => code !== 'PIIS' || command.scheme !== 'ASE');
        assert.deepEqual(Object.keys(dates.deadlines).sort(), expected.sort());
        for (const [code, event] of events)
          assert.ok((dates.deadlines[code]?.due ?? '9999') > event!, `${code} of ${event!}`);
      },
      RUNS * 2,
    );
  });

  it('gives the interested person three months at least, up to a working day', () => {
    holds(
      deadlinesCommands,
      (command) => {
        const appeal = datesOf(command)?.appeal;
        if (appeal?.running !== true) return;
        const { on, presentedOn } = command.notification!;
        assert.ok(appeal.firstDay! > on);
        if (command.notification!.mode !== 'hand' && presentedOn !== undefined)
          assert.equal(appeal.firstDay, daysLater(presentedOn, 1));
        // February 28th to the end of May, the shortest there is, has 89 days.
        assert.ok(appeal.lastDay! >= daysLater(appeal.firstDay!, 88));
        assert.ok(isWorkingDay(readDay(appeal.lastDay!)), appeal.lastDay);
      },
      RUNS * 2,
    );
  });

  it('never falls earlier when everything happens a day later', () => {
    const allOn = (day: string): Dates =>
      datesOf({
        id: 'a',
        question: 'deadlines',
        requestOn: day,
        transmittedOn: day,
        decidedOn: day,
        notification: { mode: 'registered', on: day },
        piisProposedOn: day,
        aidGrantedOn: day,
        expenseMonth: day.slice(0, 7),
        policy: { reflection: 'working', competenceDays: 'working' },
      })!;
    holds(fc.oneof(days, days), (day) => {
      const one = allOn(day);
      const next = allOn(daysLater(day, 1));
      for (const [code, { due }] of Object.entries(one.deadlines))
        assert.ok(next.deadlines[code]!.due >= due, `${code} of ${day}`);
      assert.ok(next.appeal!.lastDay! >= one.appeal!.lastDay!, day);
    });
  });
});
