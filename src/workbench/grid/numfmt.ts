/**
 * The library in which Univer reads texts as numbers and days, but only the forms that it reads as we do (those of `readTyped`): any other is none
 * to it, so that `5,5%` is never 55 % and `01/09/2026 10:30` never in January. What is typed, pasted or calculated with is read by ours. It shows
 * numbers as Excel does: half a cent is a cent.
 */
export * from 'numfmt';
import {
  format as usualFormat,
  parseDate as usualDate,
  parseNumber as usualNumber,
  parseTime as usualTime,
  parseValue as usualValue,
} from 'numfmt';
import { readTyped } from './reading';

type Parse = (text: string) => ReturnType<typeof usualValue>;

/** Univer hands over numbers too. */
const isOurs = (text: unknown): boolean => typeof text === 'string' && readTyped(text) !== undefined;

const unlessOurs =
  (parse: Parse): Parse =>
  (text) =>
    isOurs(text) ? null : parse(text);

export const parseDate = unlessOurs(usualDate);
export const parseNumber = unlessOurs(usualNumber);
export const parseTime = unlessOurs(usualTime);
export const parseValue = unlessOurs(usualValue);

/** Of 1.255 there are 1.25499999999999989 in a computer: Excel, which looks at 15 digits, shows 1.26, and so does this. */
export const format: typeof usualFormat = (pattern, value, options) =>
  usualFormat(pattern, typeof value === 'number' ? beyondItsHalf(value) : value, options);

/** The number, or where it is none of whole units, one of the next that there are, away from zero. */
function beyondItsHalf(value: number): number {
  return Number.isInteger(value) ? value : value * (1 + Number.EPSILON);
}
