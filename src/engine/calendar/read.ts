import { dayOf, daysInMonth, type Day } from './day';
import { monthOf, type Month } from './month';

const HYPHEN = 45;
const ZERO_CODE = 48;

/** The digits of `text` from `start` to `end` as a number, or NaN. */
function number(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - ZERO_CODE;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `YYYY-MM-DD`; undefined for any other shape, and for a day that is not in the calendar. */
export function readDay(text: string): Day | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return undefined;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const day = number(text, 8, 10);
  // Written so that NaN fails; the Gregorian calendar has no year 0.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  return day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** Reads `YYYY-MM`; undefined for any other shape, and for a month that is not in the calendar. */
export function readMonth(text: string): Month | undefined {
  if (text.length !== 7 || text.charCodeAt(4) !== HYPHEN) return undefined;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  return year >= 1 && month >= 1 && month <= 12 ? monthOf(year, month) : undefined;
}
