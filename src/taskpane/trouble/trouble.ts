import type { FileProblem, WorkbookProblem } from '../../caseload';
import { SpreadsheetProblem } from '../../host';

/** Something that went wrong, to be said in the language of the reader. */
export type Trouble =
  | { readonly kind: 'spreadsheet'; readonly problem: SpreadsheetProblem }
  | { readonly kind: 'rows'; readonly problems: readonly (FileProblem | WorkbookProblem)[] }
  /** Another workbook is open now: what was shown of the one before is given up. */
  | { readonly kind: 'otherWorkbook' }
  /** Cells are others now: what was shown of them is given up. */
  | { readonly kind: 'otherCells' }
  /** A fault of ours. */
  | { readonly kind: 'fault'; readonly said: string };

/** A failure as it is told; one that the user wished for is none. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof SpreadsheetProblem) return { kind: 'spreadsheet', problem: error };
  return { kind: 'fault', said: error instanceof Error ? error.message : String(error) };
}
