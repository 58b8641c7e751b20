import { readAmountText } from './amount-text';
import { isBlank, seen, type Cell } from './cell';
import type { Convention } from './convention';
import { decimalText } from './decimal-text';
import { bad, NOTHING, type Reading } from './reading';

/** Amounts stay below this (HOUSEHOLD.md §1). */
const AMOUNT_LIMIT = '1000000000000.00';

/**
 * Reads an amount in EUR (kinds.md §4) into exact text with two decimals. Numbers are read at 15 significant digits.
 * `convention` is what the column proves about its decimal sign, if anything. Problems: BAD_AMOUNT (with `decimals` where
 * it has more than two), NEGATIVE_AMOUNT, AMBIGUOUS_AMOUNT, CELL_ERROR. Example: `"1.314,20"` is `"1314.20"`.
 */
export function readAmount(cell: Cell, convention?: Convention): Reading<string> {
  if (cell.type === 'text') return readAmountText(cell.text, convention);
  if (cell.type === 'number') return amountOf(decimalText(cell.value), String(cell.value));
  if (isBlank(cell)) return NOTHING;
  return bad(cell.type === 'error' ? 'CELL_ERROR' : 'BAD_AMOUNT', seen(cell));
}

/** Checks a plain decimal text (`"-12.5"`) against the contract; `value` is what the cell shows. */
export function amountOf(plain: string, value: string): Reading<string> {
  if (plain.startsWith('-')) return bad('NEGATIVE_AMOUNT', value);
  const [whole = '', decimals = ''] = plain.split('.');
  if (decimals.length > 2) return bad('BAD_AMOUNT', value, { decimals: decimals.length });
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > 12) return bad('BAD_AMOUNT', value, { limit: AMOUNT_LIMIT });
  return { value: `${digits}.${decimals.padEnd(2, '0')}` };
}
