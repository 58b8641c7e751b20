import { Decimal } from 'decimal.js';

/** As many significant digits as Excel shows. */
const EXCEL_DIGITS = 15;

/** A number that is written short enough to be what Excel shows: no need to round it. */
const SHORT = /^-?\d{1,13}(\.\d{1,2})?$/;

/**
 * A number as exact decimal text, read at 15 significant digits as Excel shows it (kinds.md §4), never in powers of ten.
 * Example: `decimalText(0.1 + 0.2)` is `"0.3"`. The number must be finite.
 */
export function decimalText(value: number): string {
  const text = Object.is(value, -0) ? '0' : String(value);
  return SHORT.test(text) ? text : new Decimal(value).toSignificantDigits(EXCEL_DIGITS).toFixed();
}
