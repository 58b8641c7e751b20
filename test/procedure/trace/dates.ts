import { daysAfter, holidaysOf, weekday } from '../../engine/calendar/holidays';

/** Dates as texts, counted by going from one day to the next: nothing of the engine is used. */

const monthIndex = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The first day after `day` of which this holds. */
function firstAfter(day: string, holds: (day: string) => boolean): string {
  let next = daysAfter(day, 1);
  while (!holds(next)) next = daysAfter(next, 1);
  return next;
}

/** The last day of so many months that begin on `start`. */
export function endOfMonths(start: string, months: number): string {
  const last = monthIndex(start) + months;
  const isAfter = (day: string): boolean =>
    monthIndex(day) > last || (monthIndex(day) === last && day.slice(8) === start.slice(8));
  return daysAfter(firstAfter(start, isAfter), -1);
}

export function monthsAfter(event: string, months: number): string {
  return endOfMonths(daysAfter(event, 1), months);
}

/** The same day so many years later; 29 February falls on 1 March in a common year. */
export function yearsAfter(event: string, years: number): string {
  const year = String(Number(event.slice(0, 4)) + years);
  return firstAfter(event, (day) => day.slice(0, 4) >= year && day.slice(5) >= event.slice(5));
}

export function firstOfNextMonth(day: string): string {
  return firstAfter(day, (next) => next.endsWith('-01'));
}

function isWorkingDay(day: string): boolean {
  return weekday(day) !== 0 && weekday(day) !== 6 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The day itself, or the first working day after it. */
export function workingDay(day: string): string {
  return isWorkingDay(day) ? day : firstAfter(day, isWorkingDay);
}

/** The last of so many working days after an event. */
export function workingDays(event: string, count: number): string {
  let day = event;
  for (let i = 0; i < count; i += 1) day = firstAfter(day, isWorkingDay);
  return day;
}
