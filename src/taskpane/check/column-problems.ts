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

/**
 * Columns in the order in which they are to be looked at: those that stop the check, those whose figures are not read, those whose
 * amounts are read as another cell proves or whose days are of other months, those that are not recognised, the others.
 */
export function inOrder(columns: readonly SeenColumn[]): readonly SeenColumn[] {
  return [...columns].sort((one, other) => weight(other) - weight(one) || one.index - other.index);
}

function weight(column: SeenColumn): number {
  if (column.problems.length > 0) return 4;
  if (missesFigures(column)) return 3;
  if (column.settled !== undefined || column.outside !== undefined) return 2;
  return isDoubtful(column) ? 1 : 0;
}

/** To be looked at: nobody said what it is, its amounts are read as another cell of it proves, or its days are of other months. */
export function isDoubtful({ use, settled, outside }: SeenColumn): boolean {
  return use === 'unknown' || settled !== undefined || outside !== undefined;
}

/** To be seen before the check starts: figures depend on it. */
export function isPressing(column: SeenColumn): boolean {
  const { problems, settled, outside } = column;
  return problems.length > 0 || settled !== undefined || outside !== undefined || missesFigures(column);
}

/** Nobody said what it is, and it holds something that changes what is due: amounts, days, categories by name. */
function missesFigures({ use, amounts, days, guesses }: SeenColumn): boolean {
  return use === 'unknown' && (amounts > 0 || days > 0 || guesses[0]?.target === 'category');
}
