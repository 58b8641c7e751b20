import {
  dayText,
  daysCovered,
  firstOfMonth,
  lastOfMonth,
  lengthOfMonth,
  monthOf,
  readDay,
  yearOf,
} from '../calendar';
import type { Day } from '../calendar';

const make = (year: number, month: number, date: number): Day => year * 10000 + month * 100 + date;
const dateOf = (day: Day): number => day - firstOfMonth(day) + 1;

/** The day after, the day before. */
export function nextDay(day: Day): Day {
  if (day !== lastOfMonth(day)) return day + 1;
  return monthOf(day) === 12 ? make(yearOf(day) + 1, 1, 1) : make(yearOf(day), monthOf(day) + 1, 1);
}
export function dayBefore(day: Day): Day {
  if (day !== firstOfMonth(day)) return day - 1;
  return lastOfMonth(
    make(monthOf(day) === 1 ? yearOf(day) - 1 : yearOf(day), monthOf(day) === 1 ? 12 : monthOf(day) - 1, 1),
  );
}

/** PROCEDURE §1, `n` days after: one step a day. */
export function daysAfter(day: Day, days: number): Day {
  let reached = day;
  for (let step = 0; step < days; step += 1) reached = nextDay(reached);
  return reached;
}

/** Every day of [from, to]; none when reversed. */
export function* eachDay(from: Day, to: Day): Generator<Day> {
  for (let day = from; day <= to; day = nextDay(day)) yield day;
}

/** The first day of the month `months` later, stepping over the ends of months. */
export function firstOfMonthAfter(day: Day, months: number): Day {
  let first = firstOfMonth(day);
  for (let step = 0; step < months; step += 1) first = nextDay(lastOfMonth(first));
  return first;
}

/** §1, last of the `months` months from a first day: the eve of the same number, or the end of the month without it. */
export function lastOfMonthsFrom(first: Day, months: number): Day {
  const month = firstOfMonthAfter(first, months);
  if (dateOf(first) > lengthOfMonth(yearOf(month), monthOf(month))) return lastOfMonth(month);
  return dayBefore(month + dateOf(first) - 1);
}

/** §1, `months` months after an event. */
export const monthsAfter = (event: Day, months: number): Day => lastOfMonthsFrom(nextDay(event), months);

/** 0 for Monday: the first day of the year 1 was one. */
const weekday = (day: Day): number => (daysCovered(make(1, 1, 1), day) - 1) % 7;

/** Easter by golden number and epact (Clavius): the first Sunday after the full moon of the church. */
function easter(year: number): Day {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const droppedLeapDays = Math.floor((3 * century) / 4) - 12;
  const moonCorrection = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (((11 * golden + 20 + moonCorrection - droppedLeapDays) % 30) + 30) % 30;
  if (epact === 24 || (epact === 25 && golden > 11)) epact += 1;
  const moon = epact > 23 ? 74 - epact : 44 - epact;
  let day = daysAfter(make(year, 3, 1), moon);
  while (weekday(day) !== 6) day = nextDay(day);
  return day;
}

const holidaysOf = new Map<number, Set<Day>>();

function holidays(year: number): Set<Day> {
  const known = holidaysOf.get(year);
  if (known !== undefined) return known;
  const sunday = easter(year);
  const fixed = [101, 501, 721, 815, 1101, 1111, 1225].map((monthDay) => year * 10000 + monthDay);
  const all = new Set([...fixed, ...[1, 39, 50].map((days) => daysAfter(sunday, days))]);
  holidaysOf.set(year, all);
  return all;
}

/** §1: Monday to Friday, without the ten legal holidays. */
export const isWorkingDay = (day: Day): boolean => weekday(day) < 5 && !holidays(yearOf(day)).has(day);

/** §1, `n` working days after. */
export function workingDaysAfter(day: Day, days: number): Day {
  let reached = day;
  for (let left = days; left > 0; left -= isWorkingDay(reached) ? 1 : 0) reached = nextDay(reached);
  return reached;
}

/** The day itself or the first working day after it. */
export function onWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : workingDaysAfter(day, 1);
}

/** The first and the last day of a month written `YYYY-MM`. */
export const firstDayOf = (month: string): Day => readDay(`${month}-01`);
export const lastDayOf = (month: string): Day => lastOfMonth(firstDayOf(month));

export const maybeDay = (text: string | undefined): Day | undefined =>
  text === undefined ? undefined : readDay(text);

export const later = (a: Day, b: Day): Day => (a > b ? a : b);
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** A span as the results write it. */
export const span = (from: Day, to: Day): { from: string; to: string } => ({
  from: dayText(from),
  to: dayText(to),
});
