import assert from 'node:assert/strict';
import type { Cell, Workbook } from 'hucre/xlsx';

/** The cells of a sheet of a saved workbook; row and column from 0. */
export function cellsOf({ sheets }: Workbook, sheet: string) {
  const found = sheets.find(({ name }) => name === sheet);
  assert.ok(found, `no sheet ${sheet} among ${sheets.map(({ name }) => name).join(', ')}`);
  return {
    cellAt: (row: number, column: number): Partial<Cell> => found.cells?.get(`${row},${column}`) ?? {},
    valueAt: (row: number, column: number) => found.rows[row]?.[column] ?? null,
  };
}
