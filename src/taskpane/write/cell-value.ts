import { harmless } from '../../caseload';
import type { SheetValue } from '../../host';
import { serialOfDate } from '../../values';

/**
 * A value of the report as a cell of the open workbook holds it. A text that a file protects by an apostrophe stands without it: the
 * spreadsheet takes every text as one.
 */
export function cellValue(value: unknown, from1904: boolean): SheetValue {
  if (value instanceof Date) return serialOfDate(value, from1904);
  if (typeof value === 'string' && value.startsWith("'") && harmless(value.slice(1)) === value) {
    return value.slice(1);
  }
  return value as SheetValue;
}
