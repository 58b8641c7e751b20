import { SpreadsheetProblem } from '../../host';
import type { Trouble } from './state';

/** A failure as it is told; one that the user wished for is none. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof SpreadsheetProblem) return { kind: 'spreadsheet', problem: error };
  return { kind: 'fault', said: error instanceof Error ? error.message : String(error) };
}
