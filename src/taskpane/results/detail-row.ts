import { withoutNiss } from '../../caseload';
import type { Place, SheetValue } from '../../host';
import { cellOf, readText } from '../../values';

/** Address of the cells of a place on one row (from 1) of its sheet. Example: of `"B2:N231"` on row 9 `"B9:N9"`. */
export function rowAddress({ address }: Pick<Place, 'address'>, row: number): string {
  return address.replace(/\d+/g, String(row));
}

/**
 * Whether a row can still be that of the dossier: one of its cells holds its name. True for a dossier without a name. National numbers are
 * compared without their digits: here they are known by their masks only.
 */
export function canBeRowOf(dossier: string, row: readonly SheetValue[]): boolean {
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
