import { cellOf, type Cell } from '../../values';

/** An argument as Excel hands it over: a range, a single value, or `null` for one that was left out. */
export type RawArgument = unknown;

/** An argument as a grid of cells; one that was left out is a single missing cell. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** The rows of a range have not the same length: no spreadsheet sends that. */
  readonly ragged: boolean;
  cell(row: number, column: number): Cell;
}

/** The arguments of a call by parameter name. */
export type Arguments = Readonly<Record<string, Grid>>;

/** A place of the result, or a cell of a grid. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const MISSING: Cell = { type: 'missing' };
const LEFT_OUT: Grid = { rows: 1, columns: 1, ragged: false, cell: () => MISSING };

/** Reads an argument; its cells are read when they are asked for. */
export function gridOf(raw: RawArgument): Grid {
  if (raw === null || raw === undefined) return LEFT_OUT;
  if (!Array.isArray(raw)) return single(raw);
  const rows: unknown[][] = raw.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const columns = rows[0]?.length ?? 0;
  const ragged = rows.some((row) => row.length !== columns);
  if (columns === 0 && !ragged) return LEFT_OUT;
  return {
    rows: rows.length,
    columns,
    ragged,
    cell: (row, column) => cellOf(rows[row]?.[column] ?? null),
  };
}

function single(raw: unknown): Grid {
  const cell = cellOf(raw);
  return { rows: 1, columns: 1, ragged: false, cell: () => cell };
}

/** A single cell, given or not: it serves for every dossier. */
export function isSingle(grid: Grid): boolean {
  return grid.rows === 1 && grid.columns === 1;
}

/** The cell that serves for a place of the result. */
export function cellAt(grid: Grid, place: Place): Cell {
  const { row, column } = servingCell(grid, place);
  return grid.cell(row, column);
}

/** Where that cell stands: a single row or column is repeated along the other. */
export function servingCell(grid: Grid, { row, column }: Place): Place {
  return { row: grid.rows === 1 ? 0 : row, column: grid.columns === 1 ? 0 : column };
}
