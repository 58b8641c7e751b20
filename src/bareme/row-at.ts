import type { Row, Table } from './types';

/**
 * The row of `table` in force on `date` (`YYYY-MM-DD`), by binary search on the text; undefined when none is.
 * A `coverage` row is in force on every day before the next row: whether the day is covered at all is asked of `inCoverage`.
 */
export function rowAt(table: Table, date: string): Row | undefined {
  const row = table.rows[rowsUntil(table, date) - 1];
  return row?.to !== undefined && row.to < date ? undefined : row;
}

/** The first row of `table` that begins after `date`: the next change that is already known. */
export function rowAfter(table: Table, date: string): Row | undefined {
  return table.rows[rowsUntil(table, date)];
}

/** How many rows begin on `date` or before. */
function rowsUntil({ rows }: Table, date: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const from = rows[middle]!.from;
    if (from === 'coverage' || from <= date) low = middle + 1;
    else high = middle;
  }
  return low;
}
