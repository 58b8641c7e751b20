/** An error value in a cell. */
export class CellError extends Error {
  constructor(readonly code: '#VALUE!' | '#N/A' | '#DIV/0!' | '#NAME?') {
    super(code);
  }
}

/** What a cell can hold; null is a blank one. */
export type Value = number | string | boolean | null | CellError;
