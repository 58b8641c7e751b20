import { readDate } from '../../values';

/** What a typed text is, where the grid by itself would take it for something else. */
export type Typed =
  | { readonly day: string }
  /** `format`: how it was typed, where that is not plain. Example: `"0.0%"`. */
  | { readonly number: number; readonly format?: string }
  /** It could mean two things, or nothing that we read: it stays as it was typed, and the functions say so. */
  | { readonly kept: true };

/** Whole part, decimals, exponent, percent sign. Example: `"-1.234,56"`, `"1,5E3"`, `"12,5 %"`. */
const DECIMAL_COMMA =
  /^([-+]?(?:\d*|\d{1,3}(?:[. \u00a0\u202f]\d{3})+)),(\d+)(?:e([-+]?\d{1,3}))?(?:[ \u00a0\u202f]*(%))?$/i;
/** Thousands for one reader, decimals for another: of the first three figures at most, of which the first is no zero. */
const TWO_MEANINGS = /^[-+]?[1-9]\d{0,2}(?:,\d{3}|(?:\.\d{3})+)(?:[ \u00a0\u202f]*%)?$/;
/** Figures and signs, no word: Univer drops the comma out of it. The letter is that of `1E3`. */
const FIGURES_WITH_COMMA = /^(?=.*\d)(?=.*,)(?:[^\p{L}]|(?<=\d)e(?=[-+\d]))*$/iu;
const LIKE_A_DATE = /^\d{1,4}([/.-])\d{1,2}(?:\1\d{1,4})?$/;
/** `09/2026`, `2026-09`: the grid reads a month as its first day, as we do. */
const MONTH = /^(?:\d{1,2}[/-]\d{4}|\d{4}-\d{1,2})$/;
const DECIMAL_POINT = /^\d+\.\d+$/;

/**
 * Reads a typed text as it is meant in Belgium: the day before the month, a decimal comma. Univer reads `01/09/2026` as the 9th of January
 * and `5,5%` as 55 %, whatever its language. Undefined where it reads the text as we do; what holds a comma among its figures, it never
 * reads. Example: `"1/9/2026"` is `{ day: "2026-09-01" }`.
 */
export function readTyped(typed: string): Typed | undefined {
  const text = typed.trim();
  if (TWO_MEANINGS.test(text)) return { kept: true };
  const decimal = DECIMAL_COMMA.exec(text);
  if (decimal !== null) return numberOf(decimal);
  if (FIGURES_WITH_COMMA.test(text)) return { kept: true };
  if (!LIKE_A_DATE.test(text) || MONTH.test(text) || DECIMAL_POINT.test(text)) return undefined;
  const { value } = readDate({ type: 'text', text });
  return value === undefined ? { kept: true } : { day: value };
}

/** The nearest number to what is written: it is read once, as one decimal number. */
function numberOf([, whole = '', decimals = '', exponent = '0', percent]: RegExpExecArray): Typed {
  const power = Number(exponent) - (percent === undefined ? 0 : 2);
  const number = Number(`${whole.replace(/[. \u00a0\u202f]/g, '')}.${decimals}e${power}`);
  if (percent !== undefined) return { number, format: `0.${'0'.repeat(decimals.length)}%` };
  return exponent === '0' ? { number } : { number, format: '0.00E+00' };
}
