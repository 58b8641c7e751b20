import { readDate } from '../../values';

/** What a typed text is, where the grid by itself would take it for something else. */
export type Typed =
  | { readonly day: string }
  | { readonly number: number }
  /** It could mean two things: it stays as it was typed, and the functions say so. */
  | { readonly kept: true };

const DECIMAL_COMMA = /^-?(?:\d+|\d{1,3}(?:[. \u00a0\u202f]\d{3})+),\d+$/;
/** Thousands for one reader, decimals for another. */
const TWO_MEANINGS = /^-?\d{1,3}(?:[.,]\d{3})+$/;
const LIKE_A_DATE = /^\d{1,4}([/.-])\d{1,2}(?:\1\d{1,4})?$/;
/** `09/2026`, `2026-09`: the grid reads a month as its first day, as we do. */
const MONTH = /^(?:\d{1,2}[/-]\d{4}|\d{4}-\d{1,2})$/;
const DECIMAL_POINT = /^\d+\.\d+$/;

/**
 * Reads a typed text as it is meant in Belgium: the day before the month, a decimal comma. Univer reads `01/09/2026` as the 9th of January,
 * whatever its language. Undefined where it reads the text as we do. Example: `"1/9/2026"` is `{ day: "2026-09-01" }`.
 */
export function readTyped(typed: string): Typed | undefined {
  const text = typed.trim();
  if (TWO_MEANINGS.test(text)) return { kept: true };
  if (DECIMAL_COMMA.test(text)) {
    return { number: Number(text.replace(/[. \u00a0\u202f]/g, '').replace(',', '.')) };
  }
  if (!LIKE_A_DATE.test(text) || MONTH.test(text) || DECIMAL_POINT.test(text)) return undefined;
  const { value } = readDate({ type: 'text', text });
  return value === undefined ? { kept: true } : { day: value };
}
