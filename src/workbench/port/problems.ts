import { SpreadsheetProblem, type Watch } from '../../host';
import type { Grid, OpenSheet } from '../grid';

/** What was asked of the grid; whatever it throws becomes a problem of ours. */
export async function asked<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpreadsheetProblem) throw error;
    throw new SpreadsheetProblem('SPREADSHEET_FAILED', { said: String(error) });
  }
}

/** The sheet of a name; GONE where there is none. */
export function sheetNamed(grid: Grid, name: string): OpenSheet {
  const sheet = grid.workbook().getSheetByName(name);
  if (sheet === null) throw new SpreadsheetProblem('GONE', { sheet: name });
  return sheet;
}

/** Rejects with the problem CANCELLED once the user has ended the work. */
export function stopIfCancelled(signal: Watch['signal']): void {
  if (signal?.aborted) throw new SpreadsheetProblem('CANCELLED');
}
