import type { Block } from '../workbook-port';

/** What a worksheet has since Excel 2007. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Cells of a sheet, rows and columns from 0. */
export interface Area extends Block {
  readonly sheet: string;
}

/** Letters of a column, from 0. Example: `lettersOf(27)` is `"AB"`. */
export function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : lettersOf(before - 1) + letter;
}

/** Number of a column, from 0. Example: `columnOf('AB')` is 27. */
export function columnOf(letters: string): number {
  const number = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return number - 1;
}

/** Address of a block, without sheet and `$`. Example: `"B2:N231"`; one cell is `"B2"`. */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lettersOf(column + columns - 1)}${row + rows}`;
}

/** Whether a cell (row and column from 0) lies in a block. */
export function holds(block: Block, row: number, column: number): boolean {
  const across = column >= block.column && column < block.column + block.columns;
  return across && row >= block.row && row < block.row + block.rows;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads an address, with or without `$`; whole columns (`A:C`) and rows (`2:4`) too. Undefined where it is none. */
export function blockOf(address: string): Block | undefined {
  const cells = REFERENCE.exec(address);
  if (cells !== null) {
    const [, letters = '', row = '', lastLetters = letters, lastRow = row] = cells;
    return between(Number(row) - 1, columnOf(letters), Number(lastRow) - 1, columnOf(lastLetters));
  }
  const columns = COLUMNS.exec(address);
  if (columns !== null) return between(0, columnOf(columns[1]!), MOST_ROWS - 1, columnOf(columns[2]!));
  const rows = ROWS.exec(address);
  if (rows !== null) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MOST_COLUMNS - 1);
  return undefined;
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Block | undefined {
  if (Math.max(row, lastRow) >= MOST_ROWS || Math.max(column, lastColumn) >= MOST_COLUMNS) return undefined;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}
