import type { AssessedRow } from '../check';

/** A row with a warning. */
export interface WarnedRow {
  readonly line: number;
  readonly dossier: string;
  /** The earlier line that the warning is about too. */
  readonly other?: number;
}

/** How often a warning was given, and where first. */
export interface Warned {
  count: number;
  readonly rows: WarnedRow[];
}

/** How many rows are named for each warning. */
const NAMED = 5;

/** Counts the warnings of one more row. */
export function addWarnings(
  byWarning: Map<string, Warned>,
  { warnings, line, dossier, overlaps }: AssessedRow,
): void {
  for (const code of warnings) {
    const warned = byWarning.get(code) ?? { count: 0, rows: [] };
    byWarning.set(code, warned);
    warned.count += 1;
    if (warned.rows.length >= NAMED) continue;
    const isOfTwo = code === 'OVERLAPPING_ROWS' && overlaps !== undefined;
    warned.rows.push({ line, dossier, ...(isOfTwo && { other: overlaps }) });
  }
}
