import type { IWorksheetData } from '@univerjs/core';

/** A sheet for the grid. */
export type SheetData = Partial<IWorksheetData> & { readonly name: string };

/** Blank cells around what a sheet holds, to go on. */
const ROOM = { rows: 40, columns: 6, leastRows: 100, leastColumns: 20 };

/** Rows and columns of a sheet of the grid that holds so many. */
export function roomFor(rows: number, columns: number): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(rows + ROOM.rows, ROOM.leastRows),
    columnCount: Math.max(columns + ROOM.columns, ROOM.leastColumns),
  };
}

/** Rows and columns that stay in sight. */
export function freezeOf(rows: number, columns: number): IWorksheetData['freeze'] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
