import { isUnreadAmount, type IgnoredColumn } from '../columns';
import type { Row } from '../text';

/** What is to be known of a row that could be read: nothing of it is refused, and yet something may be missing. */
export interface RowRemarks {
  /** Codes of warnings: SHORT_ROW, UNREAD_AMOUNT. */
  readonly warnings: readonly string[];
  /** Columns that are not recognised and hold an amount in this row: it is not counted. */
  readonly unread: readonly IgnoredColumn[];
}

/** The remarks on a row; `widthRead`: columns up to the last one that is read, `unread`: those in which the file has amounts. */
export function remarksOf(
  { cells }: Row,
  { widthRead }: { readonly widthRead: number },
  unread: readonly IgnoredColumn[] = [],
): RowRemarks {
  const found = unread.filter((column) => isUnreadAmount(column, cells[column.index]));
  const isShort = cells.length < widthRead;
  if (!isShort && found.length === 0) return NONE;
  return {
    warnings: [...(isShort ? ['SHORT_ROW'] : []), ...(found.length > 0 ? ['UNREAD_AMOUNT'] : [])],
    unread: found,
  };
}

/** Most rows: none is made anew for them. */
const NONE: RowRemarks = { warnings: [], unread: [] };
