/** A cell of a sheet, counted from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly first: Cell;
  readonly last: Cell;
}

const ADDRESS = /^([A-Z]{1,2})([1-9]\d{0,4})$/;

/** The cell of an address. Throws on anything else: only our own data asks. Example: `cellAt('C5')` is row 4, column 2. */
export function cellAt(address: string): Cell {
  const found = ADDRESS.exec(address);
  if (found === null) throw new Error(`no address: ${address}`);
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

/** The address of a cell. Example: row 4, column 2 is `C5`. */
export function addressOf({ row, column }: Cell): string {
  const letters =
    column < 26 ? letter(column) : `${letter(Math.floor(column / 26) - 1)}${letter(column % 26)}`;
  return `${letters}${row + 1}`;
}

function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** The rectangle of a range or of a single address. Example: `B3:F3`. */
export function areaOf(range: string): Area {
  const [first = '', last = first] = range.split(':');
  return { first: cellAt(first), last: cellAt(last) };
}

/** The range of a block that begins at `first`; a single cell is its address. */
export function rangeFrom(first: string, rows: number, columns: number): string {
  const { row, column } = cellAt(first);
  const last = addressOf({ row: row + rows - 1, column: column + columns - 1 });
  return last === first ? first : `${first}:${last}`;
}

/** The address so many rows down and columns to the right. */
export function shifted(address: string, rows: number, columns: number): string {
  const { row, column } = cellAt(address);
  return addressOf({ row: row + rows, column: column + columns });
}
