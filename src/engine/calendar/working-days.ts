import { civilDate, dayOf, type Day } from './day';

/** Easter Sunday of the Gregorian calendar (anonymous computus, Meeus). */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Belgian public holidays with a fixed date: month and day. */
const FIXED: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [7, 21],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
];

/** Easter Monday, Ascension and Whit Monday: days after Easter Sunday. */
const AFTER_EASTER: readonly number[] = [1, 39, 50];

/** Whether a day is one of the ten Belgian public holidays. */
export function isHoliday(value: Day): boolean {
  const { year, month, day } = civilDate(value);
  return (
    FIXED.some(([m, d]) => m === month && d === day) || AFTER_EASTER.includes(value - easterSunday(year))
  );
}

/** Monday is 0: 1970-01-01 was a Thursday. */
function weekday(value: Day): number {
  return (((value + 3) % 7) + 7) % 7;
}

/** Monday to Friday, without the public holidays. Saturday is not a working day (Judicial Code art. 53; secondary source). */
export function isWorkingDay(value: Day): boolean {
  return weekday(value) < 5 && !isHoliday(value);
}

/** The day itself where it is a working day, else the next one. */
export function nextWorkingDay(value: Day): Day {
  let day = value;
  while (!isWorkingDay(day)) day += 1;
  return day;
}

/** The last of `count` working days after an event. */
export function workingDaysAfter(event: Day, count: number): Day {
  let day = event;
  for (let i = 0; i < count; i += 1) day = nextWorkingDay(day + 1);
  return day;
}
