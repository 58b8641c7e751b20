import { unreadIn, type UnreadCell } from '../columns';
import type { Row } from '../text';

/** What is to be known of a row that could be read: nothing of it is refused, and yet something may be missing. */
export interface RowRemarks {
  /** Codes of warnings: SHORT_ROW, UNREAD_DAY, UNREAD_AMOUNT. */
  readonly warnings: readonly string[];
  /** Columns that are not recognised and hold an amount, or a day of the month, in this row: it is not read. */
  readonly unread: readonly UnreadCell[];
}

/** The remarks on a row; `widthRead`: columns up to the last one that is read, `unread`: those in which the file has amounts or days. */
export function remarksOf(
  { cells }: Row,
  { widthRead }: { readonly widthRead: number },
  unread: readonly UnreadCell[] = [],
  month?: string,
): RowRemarks {
  const found = unread.length === 0 ? [] : unreadIn(cells, unread, month);
  const isShort = cells.length < widthRead;
  if (!isShort && found.length === 0) return NONE;
  return {
    warnings: [
      ...(isShort ? ['SHORT_ROW'] : []),
      ...(found.some(({ holds }) => holds === 'day') ? ['UNREAD_DAY'] : []),
      ...(found.some(({ holds }) => holds === 'amount') ? ['UNREAD_AMOUNT'] : []),
    ],
    unread: found,
  };
}

/** Most rows: none is made anew for them. */
const NONE: RowRemarks = { warnings: [], unread: [] };
