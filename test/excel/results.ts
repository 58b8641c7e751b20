/** What a cell shows for an error. */
export type ErrorText = '#DIV/0!' | '#N/A' | '#NULL!' | '#NUM!' | '#VALUE!';

/** An error, with its text: the runtime sends it, Excel shows it beside `#VALUE!` and `#N/A`. */
export interface CellError {
  readonly error: ErrorText;
  readonly message?: string;
}

export type Cell = number | string | boolean | null | CellError;

/** The function broke: Excel shows an error, but nobody meant it. */
export interface Fault {
  readonly fault: string;
}

/** A value is one cell, or rows of cells that spill. A null in it is an empty cell to us and 0 to Excel. */
export type Outcome = { readonly value: Cell | readonly (readonly Cell[])[] } | CellError | Fault;

/** One result of the custom functions runtime, as it is sent. */
export type WireResult = readonly [id: number, ok: boolean, value: unknown, code?: number | unknown[]];

/** Codes that the runtime gives to `CustomFunctions.Error`. */
const ERRORS: Readonly<Record<number, ErrorText>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

const FAULTS: Readonly<Record<number, string>> = {
  0: 'gave NaN or an Error that is no CustomFunctions.Error',
  2: 'threw something else than a CustomFunctions.Error, or is not associated',
  3: 'rejected with something else than a CustomFunctions.Error',
};

/** Reads one result. */
export function outcomeOf([, ok, value, code]: WireResult): Outcome {
  if (ok) return Array.isArray(value) ? rowsOf(value) : oneCell(value);
  const number = typeof code === 'number' ? code : NaN;
  const error = ERRORS[number];
  if (error === undefined) return { fault: FAULTS[number] ?? `code ${String(code)}` };
  return withMessage(error, value);
}

function oneCell(value: unknown): Outcome {
  const cell = cellOf(value);
  if (cell === undefined) return { fault: `gave ${JSON.stringify(value)}` };
  return typeof cell === 'object' && cell !== null ? cell : { value: cell };
}

function rowsOf(rows: readonly unknown[]): Outcome {
  const read = rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : []));
  const width = read[0]?.length ?? 0;
  if (width === 0 || read.some((row) => row.length !== width)) return { fault: 'gave no rectangle of cells' };
  if (read.some((row) => row.includes(undefined))) return { fault: 'gave what is no cell' };
  return { value: read as Cell[][] };
}

/** Undefined for what is no cell, as far as we know: an object, or an error that Excel does not let a function return. */
function cellOf(value: unknown): Cell | undefined {
  if (typeof value !== 'object' || value === null) return value as number | string | boolean | null;
  const { valueType, code, message } = value as { valueType?: string; code?: unknown; message?: unknown };
  const error = Object.values(ERRORS).find((known) => known === code);
  return valueType === 'CustomFunctionError' && error !== undefined ? withMessage(error, message) : undefined;
}

function withMessage(error: ErrorText, message: unknown): CellError {
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
