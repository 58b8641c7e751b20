import type { Block } from '../host';

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** The cells of an address without sheet, from 0; undefined where it is none. Example: `"$B$2:C9"`. */
export function blockOf(address: string): Block | undefined {
  const [from, to = from, more] = address.split(':').map(cellOf);
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** Address of a block, without sheet and `$`. Example: `"B2:N231"`; one cell is `"B2"`. */
export function addressOf({ row, column, rows, columns }: Block): string {
  const first = `${lettersOf(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lettersOf(column + columns - 1)}${row + rows}`;
}

/** Whether a cell lies in a block. */
export function holds(block: Block, row: number, column: number): boolean {
  const across = column >= block.column && column < block.column + block.columns;
  return across && row >= block.row && row < block.row + block.rows;
}

function cellOf(address: string): { row: number; column: number } | undefined {
  const found = CELL.exec(address);
  if (found === null) return undefined;
  const letters = [...found[1]!.toUpperCase()];
  return {
    row: Number(found[2]) - 1,
    column: letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}

function lettersOf(column: number): string {
  const before = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return before === 0 ? letter : lettersOf(before - 1) + letter;
}
