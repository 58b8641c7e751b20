import type { Day } from '../../engine';
import type { Ask } from '../ask';
import type { DeadlinesCommand } from '../command';
import { day, month } from '../days';
import type { Question } from '../question';
import { appeal } from './appeal';
import { DueDates, countOf, endOfQuarter } from './due-dates';

/** PROCEDURE.md §3: by when what must be done. Urgent aid and advances do not wait for these dates. */
export const deadlines: Question<'deadlines'> = {
  policies: ['competenceDays', 'appealStart', 'reflection'],
  check({ requestOn, transmittedOn, decidedOn, notification }, ask) {
    const [request, transmitted, decided] = [day(requestOn), day(transmittedOn), day(decidedOn)];
    ask.order(request, transmitted, '/transmittedOn');
    if (decided !== undefined) {
      ask.order(Math.max(request, transmitted ?? request), decided, '/decidedOn');
    }
    if (notification === undefined) return;
    if (decided === undefined) ask.report('MISSING_FIELD', '/decidedOn');
    ask.order(decided, day(notification.on), '/notification/on');
    ask.order(day(notification.on), day(notification.presentedOn), '/notification/presentedOn');
  },
  answer(command, ask) {
    if (command.scheme === 'ASE') ask.warnings.add('ASE_ANALOGY', '/scheme');
    const due = new DueDates(ask);
    requestDates(command, due, ask);
    decisionDates(command, due, ask);
    otherDates(command, due, ask);
    return {
      deadlines: due.list(),
      ...(command.notification && { appeal: appeal(command, command.notification, ask) }),
    };
  },
};

/** L 18, 21 §1, 23, 47; LO 58, 71: from the request. */
function requestDates(
  { scheme, requestOn, transmittedOn, decidedOn }: DeadlinesCommand,
  due: DueDates,
  ask: Ask,
): void {
  const isAse = scheme === 'ASE';
  const event = day(requestOn);
  const path = '/requestOn';
  const table = 'requestPeriods';
  const transmitted = day(transmittedOn);
  const unit = ask.policy.competenceDays === 'working' ? 'workingDays' : 'days';
  due.add('RECEIPT', { article: isAse ? 'LO 58' : 'L 18', event, path, unit: 'days', count: 0 });
  const transfer = due.add('TRANSFER', {
    article: isAse ? 'LO 58 §3' : 'L 18 §4',
    event,
    path,
    unit,
    count: countOf(table, 'transferDays', event, path, ask),
    table,
    reading: 'competenceDays',
  });
  if (transmitted !== undefined) {
    if (transmitted > transfer) ask.warnings.add('TRANSFER_LATE', '/transmittedOn');
    due.add('CONFLICT', {
      article: '1965 art. 15',
      event: transmitted,
      path: '/transmittedOn',
      unit: 'workingDays',
      count: CONFLICT_WORKING_DAYS,
    });
  }
  const decision = addDecision(isAse, transmitted, event, due, ask);
  if ((day(decidedOn) ?? decision) > decision) ask.warnings.add('DECISION_LATE', '/decidedOn');
  due.add('INTEREST_LATE_DECISION', {
    article: 'L 23',
    event,
    path,
    unit: 'days',
    count: countOf(table, 'interestAfterRequestDays', event, path, ask),
    table,
    confidence: 'secondary',
  });
  due.add('APPEAL_NO_DECISION_FROM', {
    article: isAse ? 'LO 71' : 'L 47',
    event: decision,
    path: transmitted === undefined ? path : '/transmittedOn',
    unit: 'days',
    count: 1,
    confidence: 'secondary', // the guide waits eight days more
  });
}

/** Working days in which the second centre takes a conflict to the minister (law of 02/04/1965 art. 15). */
const CONFLICT_WORKING_DAYS = 5;

/** L 21 §1: thirty days from the request, or from its transmission; LO 71: one month. */
function addDecision(
  isAse: boolean,
  transmitted: Day | undefined,
  request: Day,
  due: DueDates,
  ask: Ask,
): Day {
  const event = transmitted ?? request;
  const path = transmitted === undefined ? '/requestOn' : '/transmittedOn';
  if (isAse) {
    return due.add('DECISION', {
      article: 'LO 71',
      event,
      path,
      unit: 'months',
      count: 1,
      confidence: 'secondary',
    });
  }
  const count = countOf('requestPeriods', 'decisionDays', event, path, ask);
  return due.add('DECISION', {
    article: 'L 21 §1',
    event,
    path,
    unit: 'days',
    count,
    table: 'requestPeriods',
  });
}

/** L 21 §4, 23, 11; LO 62bis: from the decision. */
function decisionDates({ scheme, decidedOn, notification }: DeadlinesCommand, due: DueDates, ask: Ask): void {
  const event = day(decidedOn);
  if (event === undefined) return;
  const isAse = scheme === 'ASE';
  const path = '/decidedOn';
  const table = 'requestPeriods';
  const count = (key: string): number => countOf(table, key, event, path, ask);
  const notified = due.add('NOTIFICATION', {
    article: isAse ? 'LO 62bis' : 'L 21 §4',
    event,
    path,
    unit: 'days',
    count: count('notificationDays'),
    table,
  });
  if ((day(notification?.on) ?? notified) > notified)
    ask.warnings.add('NOTIFICATION_LATE', '/notification/on');
  const payment = { article: 'L 23', event, path, unit: 'days', table } as const;
  due.add('PAYMENT', { ...payment, count: count('paymentDays') });
  due.add('INTEREST_LATE_PAYMENT', { ...payment, count: count('paymentDays') + 1 });
  if (isAse) return; // social aid does not ask for a project
  due.add('PIIS', {
    article: 'L 11',
    event,
    path,
    unit: 'months',
    count: count('piisMonths'),
    table,
    confidence: 'secondary',
  });
}

/** L 22 §1, 6 §3; law of 02/04/1965 art. 9, 12. */
function otherDates(command: DeadlinesCommand, due: DueDates, ask: Ask): void {
  const { decidedOn, lastReviewOn, piisProposedOn, aidGrantedOn, expenseMonth } = command;
  const [decided, reviewed] = [day(decidedOn), day(lastReviewOn)];
  if (decided !== undefined || reviewed !== undefined) {
    const isReview = reviewed !== undefined && reviewed >= (decided ?? reviewed);
    const [event, path] = isReview ? [reviewed, '/lastReviewOn'] : [decided!, '/decidedOn'];
    const count = countOf('requestPeriods', 'reviewYears', event, path, ask);
    due.add('REVIEW', { article: 'L 22 §1', event, path, unit: 'years', count, table: 'requestPeriods' });
  }
  if (piisProposedOn !== undefined) {
    const [event, path] = [day(piisProposedOn), '/piisProposedOn'];
    due.add('REFLECTION', {
      article: 'L 6 §3',
      event,
      path,
      unit: ask.policy.reflection === 'working' ? 'workingDays' : 'days',
      count: countOf('requestPeriods', 'reflectionDays', event, path, ask),
      table: 'requestPeriods',
      confidence: 'secondary',
      reading: 'reflection',
    });
  }
  const table = 'costFormPeriods';
  if (aidGrantedOn !== undefined) {
    const [event, path] = [day(aidGrantedOn), '/aidGrantedOn'];
    const count = countOf(table, 'loi65FormB1Days', event, path, ask);
    due.add('FORM_B1', { article: '1965 art. 9', event, path, unit: 'days', count, table });
  }
  if (expenseMonth !== undefined) {
    const [event, path] = [endOfQuarter(month(expenseMonth).first), '/expenseMonth'];
    const count = countOf(table, 'loi65FormD1Months', event, path, ask);
    due.add('FORM_D1', { article: '1965 art. 12', event, path, unit: 'months', count, table });
  }
}
