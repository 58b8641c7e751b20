import { civilDate, dayOf, daysInMonth, type Day } from './day';

/**
 * The last day of `months` months that begin on `start`: the eve of the same day number (Judicial Code art. 54). Where the last
 * month has no such number, its last day.
 *
 * @example
 * endOfMonths(dayOf(2025, 11, 30), 3) // 2026-02-28
 */
export function endOfMonths(start: Day, months: number): Day {
  const { year, month, day } = civilDate(start);
  const ahead = month - 1 + months;
  const endYear = year + Math.floor(ahead / 12);
  const endMonth = (ahead % 12) + 1;
  const length = daysInMonth(endYear, endMonth);
  return day <= length ? dayOf(endYear, endMonth, day) - 1 : dayOf(endYear, endMonth, length);
}

/**
 * `months` months after an event: they begin on the day after it.
 *
 * @example
 * monthsAfter(dayOf(2026, 2, 28), 3) // 2026-05-31
 */
export function monthsAfter(event: Day, months: number): Day {
  return endOfMonths(event + 1, months);
}

/** The first day of the month that comes `months` months after the one of a day. */
export function firstOfMonth(day: Day, months = 0): Day {
  const { year, month } = civilDate(day);
  const ahead = month - 1 + months;
  return dayOf(year + Math.floor(ahead / 12), (ahead % 12) + 1, 1);
}
