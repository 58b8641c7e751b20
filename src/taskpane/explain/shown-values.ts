import { environment, isFault, type Answered, type RawArgument } from '../../functions';
import type { SheetValue } from '../../host';
import { faultMessage, formatAmount, formatDate, type Lang } from '../../i18n';
import { cellOf, dayOfSerial, DAYS_TO_1904, isBlank, seen } from '../../values';
import type { Input } from './inputs';

/** Words that a value may need. */
export interface ValueWords {
  readonly blank: string;
  readonly yes: string;
  readonly no: string;
}

/** Values of a range that are shown at most. */
const MOST_VALUES = 12;
/** Parameters that are days or months: Excel hands them over as numbers. */
const DAYS: ReadonlySet<string> = new Set([
  'date',
  'from',
  'to',
  'month',
  'months',
  'requestOn',
  'decidedOn',
  'notifiedOn',
]);

/** Parameters whose numbers are years: no amounts. */
const YEARS: ReadonlySet<string> = new Set(['art34']);

/** The values of an input, as a person writes them, and how large the range is that they come from. */
export interface ShownInput {
  readonly texts: readonly string[];
  /** More values than are shown. */
  readonly more: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** Undefined for what is left out. */
export function shownInput(lang: Lang, { parameter, raw }: Input, words: ValueWords): ShownInput | undefined {
  if (raw === null || raw === undefined) return undefined;
  const rows = Array.isArray(raw) ? (raw as SheetValue[][]) : [[raw as SheetValue]];
  const values = rows.flat();
  const isYear = YEARS.has(parameter.name);
  const textOf = (value: SheetValue) =>
    isYear && typeof value === 'number'
      ? String(value)
      : valueText(lang, value, words, DAYS.has(parameter.name));
  return {
    texts: values.slice(0, MOST_VALUES).map(textOf),
    more: values.length > MOST_VALUES,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
  };
}

/** A value of a cell as a person writes it; `isDay`: a number is a day. */
export function valueText(lang: Lang, value: RawArgument, words: ValueWords, isDay = false): string {
  const cell = cellOf(value);
  if (isBlank(cell)) return words.blank;
  if (cell.type === 'boolean') return cell.value ? words.yes : words.no;
  const day = isDay ? dayOf(value) : undefined;
  if (day !== undefined) return formatDate(lang, day);
  return cell.type === 'number' ? formatAmount(lang, decimal(cell.value)) : seen(cell);
}

/** A cell of an answer; `isDay`: its numbers are days. */
export function answeredText(lang: Lang, value: Answered, words: ValueWords, isDay = false): string {
  if (isFault(value)) return faultMessage(lang, value);
  return value === '' ? '' : valueText(lang, value, words, isDay);
}

function dayOf(value: RawArgument): string | undefined {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
  if (typeof value !== 'number') return undefined;
  return dayOfSerial(value + (environment().from1904 ? DAYS_TO_1904 : 0));
}

/** A number with cents has both. */
function decimal(value: number): string {
  const text = String(value);
  return /\.\d$/.test(text) ? `${text}0` : text;
}
