import { dayOf, daysInMonth, type Day } from './day';

/** A calendar month, with its first and last day. */
export interface Month {
  readonly year: number;
  readonly month: number;
  readonly days: number;
  readonly first: Day;
  readonly last: Day;
}

/** A calendar month; `month` is 1–12. */
export function monthOf(year: number, month: number): Month {
  const days = daysInMonth(year, month);
  const first = dayOf(year, month, 1);
  return { year, month, days, first, last: first + days - 1 };
}
