import {
  anniversary,
  civilDate,
  firstOfMonth,
  monthsAfter,
  rowText,
  workingDaysAfter,
  type Confidence,
  type Day,
} from '../../engine';
import type { TableId } from '../../bareme';
import { inForce, type Ask } from '../ask';
import type { Deadline, DeadlineCode } from '../result';
import { dayText } from '../days';

/** How a due date follows from an event. */
export interface Due {
  readonly article: string;
  /** The event, and where it stands in the command. */
  readonly event: Day;
  readonly path: string;
  /** Days, working days, months or years after the event. */
  readonly unit: 'days' | 'workingDays' | 'months' | 'years';
  readonly count: number;
  /** Where the count comes from, if it is an amount of the barème. */
  readonly table?: TableId;
  readonly confidence?: Confidence | undefined;
  readonly reading?: string | undefined;
}

/** The day on which something is due. */
function dueDay({ event, unit, count }: Due): Day {
  switch (unit) {
    case 'days':
      return event + count;
    case 'workingDays':
      return workingDaysAfter(event, count);
    case 'months':
      return monthsAfter(event, count);
    case 'years':
      return anniversary(event, count);
  }
}

const FORMULA = {
  days: '{event} + {days}',
  workingDays: 'workingDays({event}; {workingDays})',
  months: 'monthsAfter({event}; {months})',
  years: 'yearsAfter({event}; {years})',
} as const;

/** Collects the due dates of a file; each leaves its step in the trace as `deadlines.CODE`. */
export class DueDates {
  private readonly found: Partial<Record<DeadlineCode, Deadline>> = {};

  constructor(private readonly ask: Ask) {}

  add(code: DeadlineCode, due: Due): Day {
    const last = dueDay(due);
    const { article, unit, count, event, path, table, confidence, reading } = due;
    this.found[code] = { due: dayText(last), article };
    this.ask.trace?.add({
      rule: `deadlines.${code}`,
      article,
      inputs: [path],
      figures: { event: dayText(event), [unit]: count },
      formula: FORMULA[unit],
      result: dayText(last),
      unit: 'date',
      inForce: table && inForce(table, this.ask.row(table, event, path)),
      confidence: endsLater(due, last) ? 'disputed' : confidence,
      reading,
    });
    return last;
  }

  list(): Readonly<Partial<Record<DeadlineCode, Deadline>>> {
    return this.found;
  }
}

/** Months counted from the end of a shorter month end on a later day number: not every source counts so. */
function endsLater({ unit, event }: Due, last: Day): boolean {
  return unit === 'months' && civilDate(last).day > civilDate(event).day;
}

/** A number of days, months or years of a table of periods. */
export function countOf(table: TableId, key: string, event: Day, path: string, ask: Ask): number {
  return Number(rowText(ask.row(table, event, path), key));
}

/** The last day of the quarter of a day. */
export function endOfQuarter(value: Day): Day {
  const month = Number(dayText(value).slice(5, 7));
  return firstOfMonth(value, 3 - ((month - 1) % 3)) - 1;
}
