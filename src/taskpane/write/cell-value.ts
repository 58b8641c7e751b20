import { harmless } from '../../caseload';
import type { SheetValue } from '../../host';

const MILLISECONDS_A_DAY = 86_400_000;
/** Serial number of 01/01/1970, in the calendar from 1900. */
const DAYS_TO_1970 = 25_569;
/** Days by which the calendar from 1904 begins later. */
const DAYS_TO_1904 = 1_462;

/** The serial number of a day (midnight, UTC) in a workbook that counts from 1900, or from 1904. */
export function serialOf(day: Date, from1904: boolean): number {
  return day.getTime() / MILLISECONDS_A_DAY + DAYS_TO_1970 - (from1904 ? DAYS_TO_1904 : 0);
}

/**
 * A value of the report as a cell of the open workbook holds it. A text that a file protects by an apostrophe stands without it: the
 * spreadsheet takes every text as one.
 */
export function cellValue(value: unknown, from1904: boolean): SheetValue {
  if (value instanceof Date) return serialOf(value, from1904);
  if (typeof value === 'string' && value.startsWith("'") && harmless(value.slice(1)) === value) {
    return value.slice(1);
  }
  return value as SheetValue;
}
