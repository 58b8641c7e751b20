import {
  endOfMonths,
  nextWorkingDay,
  rowText,
  workingDaysAfter,
  type Confidence,
  type Day,
} from '../../engine';
import { inForce, type Ask } from '../ask';
import type { DeadlinesCommand, NotificationInput } from '../command';
import { dayText, day } from '../days';
import type { ProcedurePolicy } from '../policy';
import type { Appeal } from '../result';

/**
 * L 47 (ASE: LO 71): appeal to the labour tribunal, three months from the notification, moved to a working day (Judicial Code art. 53; secondary
 * source). It does not run without the registered or receipted form, or the mentions of L 21 §3.
 */
export function appeal(
  { scheme, complete }: DeadlinesCommand,
  notification: NotificationInput,
  ask: Ask,
): Appeal {
  const article = scheme === 'ASE' ? 'LO 71' : 'L 47';
  if (notification.mode === 'registeredReceipt' && notification.presentedOn === undefined) {
    ask.warnings.add('PRESENTATION_UNKNOWN', '/notification/presentedOn');
  }
  if (complete === false) ask.warnings.add('APPEAL_NOT_RUNNING', '/complete');
  if (notification.mode === 'ordinary') ask.warnings.add('APPEAL_NOT_RUNNING', '/notification/mode');
  if (complete === false || notification.mode === 'ordinary') {
    const inputs = ['/complete', '/notification/mode'];
    ask.trace?.add({ rule: 'deadlines.appeal-none', article, inputs, result: 'notRunning', unit: 'choice' });
    return { running: false };
  }
  const row = ask.row('requestPeriods', day(notification.on), '/notification/on');
  const months = Number(rowText(row, 'appealMonths'));
  const { firstDay, ...start } = appealStart(notification, ask);
  const lastDay = lastDayOf(firstDay, months);
  ask.trace?.add({ ...start, result: dayText(firstDay), unit: 'date' });
  ask.trace?.add({
    rule: 'deadlines.appeal-last',
    article,
    figures: {
      firstDay: dayText(firstDay),
      appealMonths: months,
      ...otherLastDay(notification, months, ask),
    },
    formula: 'workingDay(endOfMonths({firstDay}; {appealMonths}))',
    result: dayText(lastDay),
    unit: 'date',
    inForce: inForce('requestPeriods', row),
    confidence: 'secondary',
  });
  return { running: true, firstDay: dayText(firstDay), lastDay: dayText(lastDay) };
}

/** The last day, moved to a working day. */
function lastDayOf(firstDay: Day, months: number): Day {
  return nextWorkingDay(endOfMonths(firstDay, months));
}

/** Where the two readings give another day, the trace has both: for safety the earlier one counts. */
function otherLastDay(notification: NotificationInput, months: number, { policy }: Ask): { other?: string } {
  if (!dependsOnReading(notification)) return {};
  const other = policy.appealStart === 'article53bis' ? 'nextWorkingDay' : 'article53bis';
  return { other: dayText(lastDayOf(postedStart(day(notification.on), other), months)) };
}

/** A letter whose presentation is not known: its first day is read in two ways. */
function dependsOnReading({ mode, presentedOn }: NotificationInput): boolean {
  return mode !== 'hand' && presentedOn === undefined;
}

interface Start {
  readonly firstDay: Day;
  readonly rule: string;
  readonly article: string;
  readonly inputs: readonly string[];
  readonly figures: Readonly<Record<string, string | number>>;
  readonly formula: string;
  readonly reading?: string;
  readonly confidence?: Confidence;
}

/** The first day of the period (Judicial Code art. 53bis). */
function appealStart({ mode, on, presentedOn }: NotificationInput, ask: Ask): Start {
  if (mode === 'hand') return nextDay('deadlines.appeal-first-hand', on, '/notification/on');
  if (presentedOn !== undefined) {
    return nextDay('deadlines.appeal-first-presented', presentedOn, '/notification/presentedOn');
  }
  const reading = ask.policy.appealStart;
  return {
    firstDay: postedStart(day(on), reading),
    rule: 'deadlines.appeal-first-posted',
    article: 'CJ 53bis 2°',
    inputs: ['/notification/on'],
    figures: { event: on, workingDays: WORKING_DAYS_AFTER_POSTING[reading] },
    formula: 'workingDays({event}; {workingDays})',
    reading: 'appealStart',
    confidence: 'disputed',
  };
}

/** The day after the letter was handed over or presented. */
function nextDay(rule: string, event: string, path: string): Start {
  return {
    firstDay: day(event) + 1,
    rule,
    article: 'CJ 53bis 1°',
    inputs: [path],
    figures: { event, days: 1 },
    formula: '{event} + {days}',
  };
}

/** Judicial Code art. 53bis 2°; the social guide of Brussels counts from the first working day. */
const WORKING_DAYS_AFTER_POSTING = { article53bis: 3, nextWorkingDay: 1 } as const;

function postedStart(postedOn: Day, reading: ProcedurePolicy['appealStart']): Day {
  return workingDaysAfter(postedOn, WORKING_DAYS_AFTER_POSTING[reading]);
}
