/** What may part its digits: any blank, any hyphen or dash, and the marks of a pen that slips; soft and invisible marks with them. */
const PART = String.raw`[\s.,:;/_·•\u00ad\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff-]`;
/** A few of them stand together at most: "85.07.30 - 033.28". */
const PARTED = `${PART}{0,3}`;
/** A national number in its usual forms: eleven digits, with or without something between them. */
const DIGITS = [2, 2, 2, 3, 2].map((count) => String.raw`\d{${count}}`).join(PARTED);
const FORM = new RegExp(`^${DIGITS}$`);
/** The same inside a longer text. */
const WITHIN = new RegExp(String.raw`(?<!\d)${DIGITS}(?!\d)`, 'g');
/** Nine digits and two behind a decimal sign are an amount. */
const AMOUNT = /^\d{9}[.,]\d{2}$/;

/** Digits and what may part them, and nothing else. */
const OF_DIGITS = new RegExp(String.raw`^\d(?:\d|${PART})*$`);

/** As many digits as a national number has. */
const LENGTH = 11;
/** Digits that are left at least where a spreadsheet took the number for an amount: who was born in the year 00 loses up to three zeros. */
const SHORTEST = 8;

/**
 * Whether a text is a Belgian national number (NISS/INSZ, bis numbers included): eleven digits of which the last two are 97 less the
 * remainder of the first nine by 97, with a 2 before them for who was born from 2000 on.
 */
export function isNiss(text: string): boolean {
  const trimmed = text.trim();
  return FORM.test(trimmed) && !AMOUNT.test(trimmed) && hasItsCheckDigits(trimmed.replace(/\D/g, ''));
}

/**
 * The eleven digits of a national number, as a text or as a number of a spreadsheet; undefined where it is none. A spreadsheet drops the
 * zeros in front of a number, so that eight to ten digits are one too, if the zeros make its check digits and its day of birth right.
 * Example: `nissOf(4022900101)` is `"04022900101"`.
 */
export function nissOf(raw: unknown): string | undefined {
  const text = plainText(raw);
  if (text === undefined) return undefined;
  if (isNiss(text)) return text.replace(/\D/g, '');
  if (!/^[1-9]\d{7,9}$/.test(text)) return undefined;
  const digits = text.padStart(LENGTH, '0');
  return hasItsCheckDigits(digits) && hasDayOfBirth(digits) ? digits : undefined;
}

/**
 * The digits of a cell of a column that holds national numbers, right or mistyped, however they are parted: a number with a wrong check
 * digit is nobody's, and yet nothing to be shown. Undefined for words, and for numbers that are too short or too long.
 */
export function digitsInNissColumn(raw: unknown): string | undefined {
  const text = plainText(raw);
  if (text === undefined || !OF_DIGITS.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  return digits.length < SHORTEST || digits.length > LENGTH ? undefined : digits.padStart(LENGTH, '0');
}

/** A text in which every national number is replaced. */
export function withoutNiss(text: string, by: (niss: string) => string): string {
  // Most cells are too short to hold one.
  if (text.length < LENGTH) return text;
  return text.replace(WITHIN, (found) => (isNiss(found) ? by(found) : found));
}

/** The usual way to write eleven digits. Example: `usualForm('85073003328')` is `"85.07.30-033.28"`. */
export function usualForm(digits: string): string {
  return digits.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5');
}

function plainText(raw: unknown): string | undefined {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw > 0 ? String(raw) : undefined;
  return typeof raw === 'string' ? raw.trim() : undefined;
}

function hasItsCheckDigits(digits: string): boolean {
  const [first, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return 97 - (Number(first) % 97) === check || 97 - (Number(`2${first}`) % 97) === check;
}

/** A bis number adds 20 or 40 to the month; a day that is not known is written as zeros. */
function hasDayOfBirth(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  return month < 60 && month % 20 <= 12 && Number(digits.slice(4, 6)) <= 31;
}
