/** What can be wrong with a cell. The engine's codes where it has one for the same fault (RESULT.md §3, kinds.md §4). */
export type CellCode =
  | 'CELL_ERROR'
  | 'WRONG_TYPE'
  | 'UNKNOWN_VALUE'
  | 'BAD_DATE'
  | 'BAD_AMOUNT'
  | 'NEGATIVE_AMOUNT'
  | 'AMBIGUOUS_AMOUNT'
  | 'BAD_FRACTION'
  | 'OUT_OF_RANGE'
  | 'UNKNOWN_KIND';

/** A fault as data; the sentence is made by `i18n`. `value` is always what the cell shows. */
export interface CellProblem {
  readonly code: CellCode;
  readonly figures: Readonly<Record<string, string | number>>;
}

/** What a reader found: a value, nothing (a blank stays a blank), or a problem. */
export type Reading<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: CellProblem };

/** The reading of a blank cell. */
export const NOTHING: { readonly value?: undefined; readonly problem?: undefined } = {};

/** A reading that failed, with the figures of its sentence. */
export function bad(
  code: CellCode,
  value: string,
  figures?: Readonly<Record<string, string | number>>,
): { readonly problem: CellProblem } {
  return { problem: { code, figures: { value, ...figures } } };
}
