/** What can be wrong with a date asked of the barème, with its data, or with a supplement. */
export type BaremeCode =
  // a date
  | 'BAD_DATE'
  | 'DATE_OUTSIDE_COVERAGE'
  | 'NOT_IN_FORCE'
  // the form of a table, a row or a supplement
  | 'MALFORMED'
  | 'WRONG_TYPE'
  | 'MISSING_FIELD'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_VALUE'
  | 'UNKNOWN_TABLE'
  | 'MISSING_TABLE'
  | 'UNKNOWN_KEY'
  | 'MISSING_KEY'
  | 'NULL_NOT_ALLOWED'
  | 'EMPTY_TEXT'
  | 'BAD_AMOUNT'
  | 'BAD_RATE'
  | 'BAD_COUNT'
  | 'BAD_URL'
  | 'NO_SOURCE'
  | 'SOURCE_WITHOUT_REFERENCE'
  // rows against each other and against the coverage
  | 'DUPLICATE_ROW'
  | 'ROWS_NOT_ASCENDING'
  | 'ROWS_OVERLAP'
  | 'ROW_REVERSED'
  | 'WINDOW_WITHOUT_END'
  | 'STEP_WITH_END'
  | 'ROW_BEFORE_COVERAGE'
  | 'ROW_AFTER_COVERAGE'
  | 'COVERAGE_REVERSED'
  | 'COVERAGE_NOT_WHOLE_MONTHS'
  | 'COVERAGE_REDUCED'
  | 'CHECKED_BEFORE_PREVIOUS'
  // a supplement
  | 'EMPTY_SUPPLEMENT'
  | 'MISSING_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'DUPLICATE_COLUMN'
  | 'TOO_MANY_CELLS'
  | 'MISSING_CELL'
  | 'UNEXPECTED_CELL'
  | 'DUPLICATE_KEY'
  | 'CONFLICTING_CELL'
  | 'UNUSUAL_CHANGE';

/** A place in a CSV text, counted from 1: the line of the file and the cell in it. */
export interface Cell {
  readonly line: number;
  readonly column: number;
}

/** What is wrong, as data; the sentence is made elsewhere, in the reader's language. */
export interface BaremeProblem {
  readonly code: BaremeCode;
  /** JSON Pointer into what was checked; `""` is the whole. */
  readonly path: string;
  readonly figures?: Readonly<Record<string, string | number>>;
  /** Where it stands in the text of a supplement, when that is known. */
  readonly cell?: Cell;
}

/** Receives the problems one by one. */
export type Report = (code: BaremeCode, path: string, figures?: BaremeProblem['figures']) => void;

/** A list of problems, and the report that fills it. */
export function problemList(): { problems: BaremeProblem[]; report: Report } {
  const problems: BaremeProblem[] = [];
  return {
    problems,
    report: (code, path, figures) =>
      problems.push(figures === undefined ? { code, path } : { code, path, figures }),
  };
}
