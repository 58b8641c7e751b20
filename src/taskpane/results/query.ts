import type { FindingLine, Outcome } from '../worker';
import { folded, indexOf } from './query-index';

/** Which findings are shown, and in which order. */
export interface Query {
  readonly outcome: Outcome | 'all';
  /** Code of a cause; empty for any. */
  readonly cause: string;
  /** Part of the name of a dossier, or of the label of a cause. */
  readonly text: string;
  readonly sort: Sort;
}

export const SORTS = ['line', 'size', 'dossier', 'due'] as const;
export type Sort = (typeof SORTS)[number];

export const ALL: Query = { outcome: 'all', cause: '', text: '', sort: 'line' };

/** The findings that a query asks for; equal ones stay in the order of the file. `labelOf`: a cause in the words of the reader. */
export function queried(
  lines: readonly FindingLine[],
  { outcome, cause, text, sort }: Query,
  labelOf: (cause: string) => string,
): readonly FindingLine[] {
  const index = indexOf(lines);
  const order = index.order(sort);
  const wanted = folded(text.trim());
  if (outcome === 'all' && cause === '' && wanted === '') return order;
  const dossiers = wanted === '' ? [] : index.folded;
  const labels = new Map<string, boolean>();
  const hasLabel = (code: string | undefined): boolean => {
    if (code === undefined) return false;
    let has = labels.get(code);
    if (has === undefined) labels.set(code, (has = folded(labelOf(code)).includes(wanted)));
    return has;
  };
  return order.filter(
    (line) =>
      (outcome === 'all' || line.outcome === outcome) &&
      (cause === '' || line.cause === cause) &&
      (wanted === '' || dossiers[line.index]!.includes(wanted) || hasLabel(line.cause)),
  );
}
