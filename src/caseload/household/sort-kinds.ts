import type { KindProblem, KindValue } from './said';

/** The kinds of a row, sorted by what they become (kinds.md §1). */
export interface SortedKinds {
  /** Resources of the applicant, goods and ALE included; a good stands at its cadastral income. */
  readonly applicant: KindValue[];
  readonly partner: KindValue[];
  /** Resources of the debtors together. */
  readonly debtor: KindValue[];
  /** Kinds that belong to another one, and counts, by code; the fields of goods by code and place. */
  readonly companions: Map<string, KindValue>;
}

/** Sorts the kinds of a row; a kind that may stand only once and is repeated is a problem. */
export function sortKinds(kinds: readonly KindValue[], problems: KindProblem[]): SortedKinds {
  const sorted: SortedKinds = { applicant: [], partner: [], debtor: [], companions: new Map() };
  for (const value of kinds) {
    const { becomes, code, repeat } = value.kind;
    switch (becomes.part) {
      case 'row':
        sorted[becomes.of].push(value);
        break;
      case 'exempt':
      case 'good':
      case 'ale':
        sorted.applicant.push(value);
        break;
      default:
    }
    if (repeat === 'sum') continue;
    const key = companionKey(code, repeat === 'good' ? value.nth : 0);
    if (sorted.companions.has(key))
      problems.push({ code: 'REPEATED_KIND', at: value, figures: { kind: code } });
    else sorted.companions.set(key, value);
  }
  return sorted;
}

/** Key of a companion: goods and their rents have the same place. */
export function companionKey(code: string, nth = 0): string {
  return nth === 0 ? code : `${code}#${String(nth)}`;
}
