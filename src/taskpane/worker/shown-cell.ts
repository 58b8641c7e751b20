import { COLUMN_CATALOGUE, isDay, type ColumnKey } from '../../caseload';
import { formatDate, plain, type Lang } from '../../i18n';
import { readDate, seen, type Cell } from '../../values';

/** The column that a cell stands in. */
export interface CellColumn {
  /** What it is taken for. */
  readonly target?: string | undefined;
  /** Its header, where nothing is known but that. */
  readonly header?: string;
}

/**
 * A cell as its column shows it: a day of a column of days as a day, not as the number that the spreadsheet keeps for it, and a number with the
 * decimal sign of the language. Example: 46266 in a column of months, or under `Geboortedatum`, is `"01/09/2026"`.
 */
export function shownCell(cell: Cell, lang: Lang, { target, header }: CellColumn = {}): string {
  if (cell.type !== 'number') return seen(cell);
  const holdsDay = isDayColumn(target) || (header !== undefined && isDay(cell.value, header));
  const day = holdsDay ? readDate(cell).value : undefined;
  return day === undefined ? plain(lang, seen(cell)) : formatDate(lang, day);
}

function isDayColumn(target: string | undefined): boolean {
  if (target === undefined || !(target in COLUMN_CATALOGUE)) return false;
  const { type } = COLUMN_CATALOGUE[target as ColumnKey];
  return type === 'date' || type === 'month';
}
