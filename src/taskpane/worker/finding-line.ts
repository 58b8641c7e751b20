import { causeOf, isHarmless, problemCell, type CheckedRow, type ProblemCell } from '../../caseload';

/** What became of a dossier, as the list tells it. `harmless`: right but for a rounding, or under another reading. */
export type Outcome = 'correct' | 'harmless' | 'over' | 'under' | 'refused' | 'unpaid';

/** One row of the list of findings: enough to show, sort and search it; the rest stays with the worker. */
export interface FindingLine {
  /** Place among all rows, from 0: by it the worker knows the row. */
  readonly index: number;
  /** Row of the worksheet, or line of the file. */
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
  readonly outcome: Outcome;
  readonly category?: 1 | 2 | 3;
  /** EUR, exact. */
  readonly due?: string;
  readonly paid?: string;
  /** Paid less due. */
  readonly difference?: string;
  /** A correct one with an amount in a column that is not counted: correct as far as it was read. */
  readonly asRead?: true;
  /** Code of the main cause; of a refused row that of the first problem. */
  readonly cause?: string;
  /** The cell that the first problem of a refused row is about. */
  readonly cell?: ProblemCell;
}

export function findingLine(row: CheckedRow, index: number): FindingLine {
  const { line, dossier, month } = row;
  const cause = causeOf(row);
  const identity = { index, line, dossier, month };
  if (row.status === 'refused') {
    const [first] = row.problems;
    const cell = first && problemCell(first);
    return { ...identity, outcome: 'refused', cause: cause ?? first?.code ?? '', ...(cell && { cell }) };
  }
  const { result, paid, unread } = row;
  const { category, payable: due, difference } = result;
  const outcome = outcomeOf(difference, cause);
  return {
    ...identity,
    outcome,
    category,
    due,
    ...(paid !== undefined && { paid }),
    ...(difference !== undefined && { difference }),
    ...(outcome === 'correct' && unread.length > 0 && { asRead: true }),
    ...(cause !== undefined && { cause }),
  };
}

function outcomeOf(difference: string | undefined, cause: string | undefined): Outcome {
  if (difference === undefined) return 'unpaid';
  if (difference === '0.00') return 'correct';
  if (cause !== undefined && isHarmless(cause)) return 'harmless';
  return difference.startsWith('-') ? 'under' : 'over';
}
