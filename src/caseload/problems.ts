/** Why a whole file cannot be checked (caseload.md §1, §3). */
export type FileCode =
  | 'EMPTY_FILE'
  | 'NOT_TEXT'
  | 'BAD_QUOTES'
  | 'MISSING_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'COLUMN_UNIT'
  | MappingCode;

/** Why what a user says about the columns of a file cannot be used. */
export type MappingCode =
  | 'MAPPING_NOT_JSON'
  | 'MAPPING_VERSION'
  | 'MAPPING_FORM'
  | 'MAPPING_UNKNOWN_FIELD'
  | 'MAPPING_UNKNOWN_HEADER'
  | 'MAPPING_TARGET'
  | 'MAPPING_PERIOD'
  | 'MAPPING_DUPLICATE'
  | 'MAPPING_HEADER';

export type Figures = Readonly<Record<string, string | number>>;

/** A fault of the file, as data. */
export interface FileProblem {
  readonly code: FileCode;
  /** JSON Pointer into a mapping. */
  readonly path?: string;
  readonly figures?: Figures;
  /** Headers of the columns that it is about; absent where it is about none that the file has. */
  readonly headers?: readonly string[];
}

/** A fault of one line: a code of the engine, of a reader, of the kinds (kinds.md) or of the form of the line. */
export interface RowProblem {
  readonly code: string;
  /** Text of the header of the column at fault; absent where no single column is. */
  readonly column?: string;
  /** Line of the cell, where the dossier has several. */
  readonly line?: number;
  readonly figures?: Figures;
  /** What the cell shows, where the figures do not say so; see `problemCell`. */
  readonly shown?: Figures;
}
