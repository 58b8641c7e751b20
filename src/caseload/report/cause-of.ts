import type { CheckedRow } from '../check';

/**
 * The main cause of a row, by its code. A row without an amount paid has none: there is nothing to compare with; nor has a refused one,
 * unless its month is outside the coverage of the barème, which is a cause of its own.
 */
export function causeOf(row: CheckedRow): string | undefined {
  if (row.status !== 'refused') return row.finding?.cause;
  return row.problems[0]?.code === 'DATE_OUTSIDE_COVERAGE' ? 'date-outside-coverage' : undefined;
}
