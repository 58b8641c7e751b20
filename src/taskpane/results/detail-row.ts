import { withoutNiss } from '../../caseload';
import type { Place, SheetValue } from '../../host';
import { cellOf, readMonth, readText, DAYS_TO_1904 } from '../../values';
import type { FindingLine } from '../worker';

/** Address of the cells of a place on one row (from 1) of its sheet. Example: of `"B2:N231"` on row 9 `"B9:N9"`. */
export function rowAddress({ address }: Pick<Place, 'address'>, row: number): string {
  return address.replace(/\d+/g, String(row));
}

/** Characters of the name of a sheet, but for the month behind it. */
const LONGEST_NAME = 21;

/** Name of the sheet of a finding; the month stays whole however long the dossier is called. Example: `"2026-0097 · 09-2026"`. */
export function nameOfSheet({ dossier, month }: Pick<FindingLine, 'dossier' | 'month'>): string | undefined {
  const [year, number] = month.split('-');
  const called = [dossier.slice(0, LONGEST_NAME).trim(), number === undefined ? '' : `${number}-${year}`];
  return called.filter(Boolean).join(' · ') || undefined;
}

/** What is known of the rows of a place. */
export interface RowsKnown {
  /** Place of the column of the months, from 0; -1 where there is none. */
  readonly monthAt: number;
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
}

/**
 * Whether a row can still be that of a finding: it holds the name of the dossier and, in the column of the months, the month, for a dossier
 * may have many. Without a name, or without a month that can be read, nothing is said of it.
 */
export function canBeRowOf(
  { dossier, month }: Pick<FindingLine, 'dossier' | 'month'>,
  row: readonly SheetValue[],
  { monthAt, from1904 }: RowsKnown,
): boolean {
  return holdsDossier(dossier, row) && holdsMonth(month, row[monthAt] ?? null, from1904);
}

function holdsMonth(month: string, value: SheetValue, from1904: boolean): boolean {
  if (month === '' || value === null || value === '') return true;
  const cell = from1904 && typeof value === 'number' ? value + DAYS_TO_1904 : value;
  return readMonth(cellOf(cell)).value === month;
}

/** National numbers are compared without their digits: here they are known by their masks only. */
function holdsDossier(dossier: string, row: readonly SheetValue[]): boolean {
  if (dossier === '') return true;
  const wanted = dossier.replace(MASK, 'NISS');
  return row.some((value) => {
    const { value: text } = readText(cellOf(value));
    return text !== undefined && (text === dossier || masked(text, wanted) === wanted);
  });
}

const MASK = /\bNISS \d+\b/g;
/** A number that lost the zeros in front is a national number as well. */
const DIGITS = /^[\d .\-/]{9,15}$/;

function masked(text: string, wanted: string): string {
  return wanted === 'NISS' && DIGITS.test(text) ? wanted : withoutNiss(text, () => 'NISS');
}
