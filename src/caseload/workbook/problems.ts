import type { Figures } from '../problems';

/** Why a workbook, a sheet of it or a report cannot be read or written. */
export type WorkbookCode =
  | 'NOT_A_WORKBOOK'
  | 'OLD_WORKBOOK'
  | 'BINARY_WORKBOOK'
  | 'OPEN_DOCUMENT'
  | 'ENCRYPTED_WORKBOOK'
  | 'DAMAGED_WORKBOOK'
  | 'SHEET_TOO_LARGE'
  | 'NO_SUCH_SHEET'
  | 'NO_SHEET_RECOGNISED'
  | 'SEVERAL_SHEETS'
  | 'EMPTY_SHEET'
  | 'MERGED_HEADER'
  | 'TWO_LINE_HEADER'
  | 'HEADER_BELOW'
  | 'HEADER_CELL'
  | 'REPORT_TOO_LONG';

/** A fault of a workbook, as data. */
export interface WorkbookProblem {
  readonly code: WorkbookCode;
  readonly figures?: Figures;
}

/** What a step on a workbook gives where it cannot be done, in the form of the other readers of files. */
export interface Unusable {
  readonly problems: readonly WorkbookProblem[];
}

/** The result of a step that cannot be done. */
export function unusable(code: WorkbookCode, figures?: Figures): Unusable {
  return { problems: [{ code, ...(figures && { figures }) }] };
}
