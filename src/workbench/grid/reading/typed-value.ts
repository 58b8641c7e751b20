import { parseValue } from 'numfmt';
import { readDate, serialOf, serialOfDate } from '../../../values';

/** What a typed text is, where the grid by itself would take it for something else. */
export type Typed =
  /** `time`: as it was typed, of a day that has one. Example: `"10:30"`. */
  | { readonly day: string; readonly time?: string }
  /** `format`: how it was typed, where that is not plain. Example: `"0.0%"`. */
  | { readonly number: number; readonly format?: string }
  /** It could mean two things, or nothing that we read: it stays as it was typed, and the functions say so. */
  | { readonly kept: true };

/** Whole part, decimals, exponent, percent sign. Example: `"-1.234,56"`, `"1,5E3"`, `"12,5 %"`. */
const DECIMAL_COMMA =
  /^([-+]?(?:\d*|\d{1,3}(?:[. \u00a0\u202f]\d{3})+)),(\d+)(?:e([-+]?\d{1,3}))?(?:[ \u00a0\u202f]*(%))?$/i;
/** `1 314` as other programs write it: its blanks are no-break ones. */
const GROUPED_BY_BLANKS = /^[-+]?[1-9]\d{0,2}(?:[\u00a0\u202f]\d{3})+$/;
/** Thousands for one reader, decimals for another: of the first three figures at most, of which the first is no zero. */
const TWO_MEANINGS = /^[-+]?[1-9]\d{0,2}(?:,\d{3}|(?:\.\d{3})+)(?:[ \u00a0\u202f]*%)?$/;
/** An amount with its currency: `687,50 €`, `€ 1 234,56`, `12 EUR`. */
const IN_EURO = /^(?:(?:€|EUR)[ \u00a0\u202f]*(.+)|(.+?)[ \u00a0\u202f]*(?:€|EUR))$/i;
/** Beside a currency blanks can only part thousands, and a point before two figures only cents. */
const AMOUNT = /^[-+]?(?:\d+|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+)(?:\.\d{2})?$/;
const EURO_FORMAT = '#,##0.00 "€"';
/** The day first, or the year; then perhaps a time of the day. */
const DAY =
  /^(\d{1,2}([/.-])\d{1,2}\2\d{4}|\d{4}-\d{2}-\d{2})(?:[ \u00a0\u202f]+(\d{1,2}:\d{2}(?::\d{2})?))?$/;
const TIME_OF_DAY = /^(?:[01]?\d|2[0-3])(?::[0-5]\d)+$/;

/** Figures and signs, no word: Univer drops the comma out of it. The letter is that of `1E3`. */
const FIGURES_WITH_COMMA = /^(?=.*\d)(?=.*,)(?:[^\p{L}]|(?<=\d)e(?=[-+\d]))*$/iu;
const LIKE_A_DATE = /^\d{1,4}([/.-])\d{1,2}(?:\1\d{1,4})?$/;

const MONTH_NAME = [
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?',
  'sep(?:tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
].join('|');

/** Every form that the grid reads as we do; what it reads of any other, it does not get to read. */
const READ_BY_GRID: readonly RegExp[] = [
  // `1234`, `1234.56`. No zero stands before other figures that have decimals: `0.500`, not `01.500`.
  /^[-+]?(?:\d+|(?:0|[1-9]\d*)?\.\d+)$/,
  /^[-+]?(?:\d+|(?:0|[1-9]\d*)?\.\d+)[ \u00a0\u202f]*%$/,
  /^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i,
  // `10:30`, `10:30:15`, `1:30 PM`.
  /^(?:[01]?\d|2[0-4])(?::[0-5]\d){1,2}(?: [ap]m)?$/i,
  // `09/2026`, `2026-09`: a month is its first day.
  /^(?:(?:0?[1-9]|1[0-2])[/-]\d{4}|\d{4}-(?:0?[1-9]|1[0-2]))$/,
  // `1 Sep 2026`, `Sep 2026`: which is the month is told.
  new RegExp(`^(?:\\d{1,2}([ -])(?:${MONTH_NAME})\\1|(?:${MONTH_NAME})[ -])\\d{4}$`, 'i'),
];

/**
 * Reads a typed text as it is meant in Belgium: the day before the month, a decimal comma. Univer reads `01/09/2026 10:30` as the 9th of
 * January, `€ 1.314` as 1.314 and `5,5%` as 55 %, whatever its language. Undefined where it reads the text as we do, or as nothing but a text.
 * Example: `"1/9/2026"` is `{ day: "2026-09-01" }`.
 */
export function readTyped(typed: string): Typed | undefined {
  const text = typed.trim();
  if (TWO_MEANINGS.test(text)) return { kept: true };
  const [, behind, before] = IN_EURO.exec(text) ?? [];
  const amount = behind ?? before;
  if (amount !== undefined && /\d/.test(amount)) return amountOf(amount);
  const decimal = DECIMAL_COMMA.exec(text);
  if (decimal !== null) return numberOf(decimal);
  if (GROUPED_BY_BLANKS.test(text)) return numberOf([text, text]);
  const [, day, , time] = DAY.exec(text) ?? [];
  if (day !== undefined) return dayOf(day, time);
  if (READ_BY_GRID.some((form) => form.test(text))) return undefined;
  const isNone = FIGURES_WITH_COMMA.test(text) || LIKE_A_DATE.test(text) || isReadByGrid(text);
  return isNone ? { kept: true } : undefined;
}

/** Whether the grid by itself makes a number or a day of a text. */
function isReadByGrid(text: string): boolean {
  const isNumber = text !== '' && !Number.isNaN(Number(text));
  return isNumber || (/\d/.test(text) && parseValue(text) !== null);
}

/** What a formula calculates with: a number, or the serial number of a day and its time. */
export function numberOfTyped(typed: Exclude<Typed, { kept: true }>): number {
  if ('number' in typed) return typed.number;
  const [hours = 0, minutes = 0, seconds = 0] = (typed.time ?? '').split(':').map(Number);
  const moment = new Date(`${typed.day}T00:00:00Z`);
  moment.setUTCHours(hours, minutes, seconds);
  return serialOfDate(moment);
}

/** Of an amount without its currency; it stays a text where it has two meanings, or is none. */
function amountOf(text: string): Typed {
  if (TWO_MEANINGS.test(text)) return { kept: true };
  if (AMOUNT.test(text)) return { number: Number(text.replace(/[ \u00a0\u202f]/g, '')), format: EURO_FORMAT };
  const decimal = DECIMAL_COMMA.exec(text);
  const read = decimal === null ? undefined : numberOf(decimal);
  if (read === undefined || !('number' in read) || read.format !== undefined) return { kept: true };
  return { ...read, format: EURO_FORMAT };
}

function dayOf(text: string, time: string | undefined): Typed {
  const { value: day } = readDate({ type: 'text', text });
  // The days of the grid begin with the year 1900.
  if (day === undefined || serialOf(day) < 1) return { kept: true };
  if (time === undefined) return { day };
  return TIME_OF_DAY.test(time) ? { day, time } : { kept: true };
}

/** As many digits as a number of the grid has. */
const DIGITS = 15;

/** The nearest number to what is written: it is read once, as one decimal number. */
function numberOf([, whole = '', decimals = '', exponent = '0', percent]: readonly string[]): Typed {
  const digits = `${whole}${decimals}`.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length > DIGITS) return { kept: true };
  const power = Number(exponent) - (percent === undefined ? 0 : 2);
  const number = Number(`${whole.replace(/[. \u00a0\u202f]/g, '')}.${decimals}e${power}`);
  if (percent !== undefined) return { number, format: `0.${'0'.repeat(decimals.length)}%` };
  return exponent === '0' ? { number } : { number, format: '0.00E+00' };
}
