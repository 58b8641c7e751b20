import { COLUMN_CATALOGUE, type ColumnKey } from '../../caseload';
import { formatDate, plain, type Lang } from '../../i18n';
import { readDate, seen, type Cell } from '../../values';

/**
 * A cell as its column shows it: a day of a column of days as a day, not as the number that the spreadsheet keeps for it, and a number with the
 * decimal sign of the language. `target`: what the column is taken for. Example: 46266 in a column of months is `"01/09/2026"`.
 */
export function shownCell(cell: Cell, lang: Lang, target?: string): string {
  if (cell.type !== 'number') return seen(cell);
  const type =
    target !== undefined && target in COLUMN_CATALOGUE
      ? COLUMN_CATALOGUE[target as ColumnKey].type
      : undefined;
  const day = type === 'date' || type === 'month' ? readDate(cell).value : undefined;
  return day === undefined ? plain(lang, seen(cell)) : formatDate(lang, day);
}
