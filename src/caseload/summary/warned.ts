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

/**
 * Warnings that somebody must look into: something stands twice, is not read or contradicts itself, or the law leaves a fact to verify.
 * The others tell how the amount was made.
 */
const LOOK_INTO: ReadonlySet<string> = new Set([
  'OVERLAPPING_ROWS',
  'COUNTED_TWICE',
  'UNREAD_AMOUNT',
  'UNREAD_DAY',
  'SHORT_ROW',
  'CATEGORY_MISMATCH',
  'APPLICANT_MINOR',
  'HOMELESS_WITHOUT_PIIS',
  'STUDENT_OVER_25',
  'STUDENT_WITHOUT_PIIS',
  'SPI_IGNORED',
  'CUSTODY_IGNORED',
]);

/** Whether somebody must look into a warning. */
export function isToLookInto(code: string): boolean {
  return LOOK_INTO.has(code);
}

/** Lines that somebody must look at, each with the other line of the same dossier and days, where there is one. */
export type LinesToLookAt = Map<number, number | undefined>;

/** Notes a row with a warning that somebody must look into; of two rows of the same days, which may both be right alone, also the earlier. */
export function addToLookAt(lines: LinesToLookAt, { warnings, line, overlaps }: AssessedRow): void {
  if (!warnings.some(isToLookInto)) return;
  lines.set(line, overlaps);
  if (overlaps !== undefined) lines.set(overlaps, lines.get(overlaps) ?? line);
}

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
