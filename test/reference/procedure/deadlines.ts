import { addYears, dayText, lastOfMonth, monthOf, readDay } from '../calendar';
import type { Day } from '../calendar';
import type { Finding } from '../input';
import {
  daysAfter,
  firstDayOf,
  firstOfMonthAfter,
  lastOfMonthsFrom,
  maybeDay,
  monthsAfter,
  nextDay,
  onWorkingDay,
  workingDaysAfter,
} from './days';
import type { Deadlines, Policy } from './input';
import { when } from './question';
import type { Question } from './question';

type Due = Record<string, { due: Day; article: string }>;

/** PROCEDURE §3. */
export const deadlines: Question<Deadlines> = {
  readings: ['competenceDays', 'appealStart', 'reflection'],
  findings: ({ requestOn, transmittedOn, decidedOn, notification }) => {
    const before = (day: string | undefined, other: string | undefined): boolean =>
      day !== undefined && other !== undefined && day < other;
    return [
      ...when(before(transmittedOn, requestOn), 'DATE_ORDER', '/transmittedOn'),
      ...when(before(decidedOn, requestOn) || before(decidedOn, transmittedOn), 'DATE_ORDER', '/decidedOn'),
      ...when(notification !== undefined && decidedOn === undefined, 'MISSING_FIELD', '/decidedOn'),
      ...when(before(notification?.on, decidedOn), 'DATE_ORDER', '/notification/on'),
      ...when(before(notification?.presentedOn, notification?.on), 'DATE_ORDER', '/notification/presentedOn'),
    ];
  },
  answer: (command, policy) => {
    const due = { ...ofRequest(command, policy), ...ofDecision(command), ...ofOther(command, policy) };
    return {
      result: {
        deadlines: Object.fromEntries(
          Object.entries(due).map(([code, { due: day, article }]) => [code, { due: dayText(day), article }]),
        ),
        ...(command.notification && { appeal: appeal(command, policy) }),
      },
      warnings: warnings(command, due),
    };
  },
};

function ofRequest({ requestOn, transmittedOn, scheme }: Deadlines, { competenceDays }: Policy): Due {
  const request = readDay(requestOn);
  const transmitted = maybeDay(transmittedOn);
  const ase = scheme === 'ASE';
  const inDays = competenceDays === 'working' ? workingDaysAfter : daysAfter;
  const received = transmitted ?? request;
  const decision = ase ? monthsAfter(received, 1) : daysAfter(received, 30);
  return {
    RECEIPT: { due: request, article: ase ? 'LO 58' : 'L 18' },
    TRANSFER: { due: inDays(request, 5), article: ase ? 'LO 58 §3' : 'L 18 §4' },
    ...(transmitted && { CONFLICT: { due: workingDaysAfter(transmitted, 5), article: '1965 art. 15' } }),
    DECISION: { due: decision, article: ase ? 'LO 71' : 'L 21 §1' },
    INTEREST_LATE_DECISION: { due: daysAfter(request, 46), article: 'L 23' },
    APPEAL_NO_DECISION_FROM: { due: nextDay(decision), article: ase ? 'LO 71' : 'L 47' },
  };
}

function ofDecision({ decidedOn, scheme }: Deadlines): Due {
  const decided = maybeDay(decidedOn);
  if (decided === undefined) return {};
  const ase = scheme === 'ASE';
  return {
    NOTIFICATION: { due: daysAfter(decided, 8), article: ase ? 'LO 62bis' : 'L 21 §4' },
    PAYMENT: { due: daysAfter(decided, 15), article: 'L 23' },
    INTEREST_LATE_PAYMENT: { due: daysAfter(decided, 16), article: 'L 23' },
    ...(!ase && { PIIS: { due: monthsAfter(decided, 3), article: 'L 11' } }),
  };
}

function ofOther(command: Deadlines, { reflection }: Policy): Due {
  const [last, decided] = [maybeDay(command.lastReviewOn), maybeDay(command.decidedOn)];
  const reviewed = last !== undefined && decided !== undefined ? Math.max(last, decided) : (last ?? decided);
  const proposed = maybeDay(command.piisProposedOn);
  const granted = maybeDay(command.aidGrantedOn);
  const expense = command.expenseMonth === undefined ? undefined : firstDayOf(command.expenseMonth);
  const inDays = reflection === 'working' ? workingDaysAfter : daysAfter;
  return {
    ...(reviewed && { REVIEW: { due: addYears(reviewed, 1), article: 'L 22 §1' } }),
    ...(proposed && { REFLECTION: { due: inDays(proposed, 5), article: 'L 6 §3' } }),
    ...(granted && { FORM_B1: { due: daysAfter(granted, 45), article: '1965 art. 9' } }),
    ...(expense && { FORM_D1: { due: monthsAfter(endOfQuarter(expense), 12), article: '1965 art. 12' } }),
  };
}

const endOfQuarter = (day: Day): Day => lastOfMonth(firstOfMonthAfter(day, (12 - monthOf(day)) % 3));

function appeal(command: Deadlines, policy: Policy): Record<string, unknown> {
  if (!isRunning(command)) return { running: false };
  const first = firstDayOfAppeal(command.notification!, policy);
  const last = onWorkingDay(lastOfMonthsFrom(first, 3));
  return { running: true, firstDay: dayText(first), lastDay: dayText(last) };
}

const isRunning = ({ notification, complete }: Deadlines): boolean =>
  notification?.mode !== 'ordinary' && complete !== false;

function firstDayOfAppeal(notification: Deadlines['notification'] & object, { appealStart }: Policy): Day {
  const { mode, on, presentedOn } = notification;
  const posted = readDay(on);
  if (mode === 'hand') return nextDay(posted);
  if (presentedOn !== undefined) return nextDay(readDay(presentedOn));
  return workingDaysAfter(posted, appealStart === 'nextWorkingDay' ? 1 : 3);
}

function warnings(command: Deadlines, due: Due): Finding[] {
  const { scheme, transmittedOn, decidedOn, notification, complete } = command;
  const late = (day: string | undefined, code: string): boolean =>
    day !== undefined && readDay(day) > due[code]!.due;
  return [
    ...when(scheme === 'ASE', 'ASE_ANALOGY', '/scheme'),
    ...when(late(transmittedOn, 'TRANSFER'), 'TRANSFER_LATE', '/transmittedOn'),
    ...when(late(decidedOn, 'DECISION'), 'DECISION_LATE', '/decidedOn'),
    ...when(late(notification?.on, 'NOTIFICATION'), 'NOTIFICATION_LATE', '/notification/on'),
    ...when(notification?.mode === 'ordinary', 'APPEAL_NOT_RUNNING', '/notification/mode'),
    ...when(notification !== undefined && complete === false, 'APPEAL_NOT_RUNNING', '/complete'),
    ...when(
      notification?.mode === 'registeredReceipt' && notification.presentedOn === undefined,
      'PRESENTATION_UNKNOWN',
      '/notification/presentedOn',
    ),
  ];
}
