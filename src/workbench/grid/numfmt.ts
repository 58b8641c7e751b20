/**
 * The library in which Univer reads texts as numbers and days, but only the forms that it reads as we do (those of `readTyped`): any other is none
 * to it, so that `5,5%` is never 55 % and `01/09/2026 10:30` never in January. What is typed, pasted or calculated with is read by ours.
 */
export * from 'numfmt';
import {
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
