/**
 * A day as the whole number yyyymmdd, so that days compare as numbers; years may have any number of digits and may be
 * negative (ten years before a day of the year 3).
 */
export type Day = number;

const make = (year: number, month: number, day: number): Day => year * 10000 + month * 100 + day;

export const yearOf = (day: Day): number => Math.floor(day / 10000);
export const monthOf = (day: Day): number => Math.floor((day - yearOf(day) * 10000) / 100);
const dayOf = (day: Day): number => day - yearOf(day) * 10000 - monthOf(day) * 100;

/** Reads a sound `YYYY-MM-DD`. */
export const readDay = (text: string): Day => Number(text.replaceAll('-', ''));

/** `YYYY-MM-DD`, for the lookup of dated values. */
export function dayText(day: Day): string {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(yearOf(day), 4)}-${pad(monthOf(day), 2)}-${pad(dayOf(day), 2)}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month of the Gregorian calendar, month 1 to 12. */
export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;

/** True for a text `YYYY-MM` of the calendar; there is no year 0. */
export function isMonthText(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})$/.exec(text);
  return match !== null && Number(match[1]) >= 1 && Number(match[2]) >= 1 && Number(match[2]) <= 12;
}

/** True for a text `YYYY-MM-DD` of the calendar. */
export function isDayText(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || !isMonthText(text.slice(0, 7))) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= lengthOfMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** First and last day of the month of `day`. */
export const firstOfMonth = (day: Day): Day => make(yearOf(day), monthOf(day), 1);
export const lastOfMonth = (day: Day): Day =>
  make(yearOf(day), monthOf(day), lengthOfMonth(yearOf(day), monthOf(day)));

/** The anniversary: 29 February falls on 1 March in a common year (HOUSEHOLD §1). */
export function addYears(day: Day, years: number): Day {
  const year = yearOf(day) + years;
  if (monthOf(day) === 2 && dayOf(day) === 29 && !isLeap(year)) return make(year, 3, 1);
  return make(year, monthOf(day), dayOf(day));
}

/** Months from the month of `a` to the month of `b`. */
export const monthsBetween = (a: Day, b: Day): number =>
  (yearOf(b) - yearOf(a)) * 12 + monthOf(b) - monthOf(a);

/** Days of [first, last], both included; 0 when reversed. Years from 1 on. */
export const daysCovered = (first: Day, last: Day): number => Math.max(0, ordinal(last) - ordinal(first) + 1);

/** Days since the first day of the year 1. */
function ordinal(day: Day): number {
  const past = yearOf(day) - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let month = 1; month < monthOf(day); month += 1) days += lengthOfMonth(yearOf(day), month);
  return days + dayOf(day);
}
