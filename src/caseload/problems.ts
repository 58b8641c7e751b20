/** Why a whole file cannot be checked (caseload.md §1, §3). */
export type FileCode =
  'EMPTY_FILE' | 'NOT_TEXT' | 'BAD_QUOTES' | 'MISSING_COLUMN' | 'DUPLICATE_COLUMN' | 'COLUMN_UNIT';

export type Figures = Readonly<Record<string, string | number>>;

/** A fault of the file, as data. */
export interface FileProblem {
  readonly code: FileCode;
  readonly figures?: Figures;
}

/** A fault of one line: a code of the engine, of a reader, of the kinds (kinds.md) or of the form of the line. */
export interface RowProblem {
  readonly code: string;
  /** Text of the header of the column at fault; absent where no single column is. */
  readonly column?: string;
  /** Line of the cell, where the dossier has several. */
  readonly line?: number;
  readonly figures?: Figures;
}
