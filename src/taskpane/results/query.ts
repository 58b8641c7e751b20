import type { FindingLine, Outcome } from '../work';

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
  const wanted = folded(text.trim());
  const labels = new Map<string, boolean>();
  const hasLabel = (code: string | undefined): boolean => {
    if (code === undefined) return false;
    let has = labels.get(code);
    if (has === undefined) labels.set(code, (has = folded(labelOf(code)).includes(wanted)));
    return has;
  };
  const found = lines.filter(
    (line) =>
      (outcome === 'all' || line.outcome === outcome) &&
      (cause === '' || line.cause === cause) &&
      (wanted === '' || folded(line.dossier).includes(wanted) || hasLabel(line.cause)),
  );
  // A cell sorts only: the amounts stay the exact texts that they are.
  const size = (exact: string | undefined) => (exact === undefined ? -1 : Math.abs(Number(exact)));
  switch (sort) {
    case 'line':
      return found;
    case 'size':
      return found.sort((one, other) => size(other.difference) - size(one.difference));
    case 'due':
      return found.sort((one, other) => size(other.due) - size(one.due));
    case 'dossier': {
      const { compare } = new Intl.Collator(undefined, { numeric: true });
      return found.sort((one, other) => compare(one.dossier, other.dossier));
    }
  }
}

const MARKS = /[\u0300-\u036f]/g;

/** A text without case and accents. */
function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
