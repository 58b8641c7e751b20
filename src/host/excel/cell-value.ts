import type { SheetValue } from '../workbook-port';

/**
 * What a cell holds, from its value and `valueTypes`. Excel gives "" for an empty cell and for a formula that gives "": only the
 * type tells them apart. The value of an error is its text.
 */
export function cellValue(value: unknown, type: string | undefined): SheetValue {
  return type === 'Empty' ? null : (value as SheetValue);
}
