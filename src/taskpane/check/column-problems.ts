import type { Trouble } from '../trouble';
import type { SeenColumn } from '../worker';

/** What went wrong, without what is said at the columns that it is about; undefined where nothing is left. */
export function withoutColumns(
  trouble: Trouble | undefined,
  columns: readonly SeenColumn[],
): Trouble | undefined {
  if (trouble?.kind !== 'rows') return trouble;
  const atColumns = new Set(columns.flatMap(({ problems }) => problems.map(keyOf)));
  const problems = trouble.problems.filter((problem) => !atColumns.has(keyOf(problem)));
  return problems.length === 0 ? undefined : { kind: 'rows', problems };
}

/** A problem comes from the worker once for each column: they are alike, but not the same. */
function keyOf({ code, figures }: { readonly code: string; readonly figures?: object }): string {
  return JSON.stringify([code, figures]);
}

/** Columns in the order in which they are to be looked at: those that stop the check, those that are not recognised, the others. */
export function inOrder(columns: readonly SeenColumn[]): readonly SeenColumn[] {
  return [...columns].sort((one, other) => weight(other) - weight(one) || one.index - other.index);
}

function weight(column: SeenColumn): number {
  if (column.problems.length > 0) return 3;
  if (!isDoubtful(column)) return 0;
  return missesFigures(column) ? 2 : 1;
}

/** Not recognised: nobody said what it is. */
export function isDoubtful({ use }: SeenColumn): boolean {
  return use === 'unknown';
}

/** It holds something that changes what is due, and is not read. */
export function missesFigures({ amounts, days }: SeenColumn): boolean {
  return amounts > 0 || days > 0;
}
