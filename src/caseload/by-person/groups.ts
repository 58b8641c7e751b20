/** What belongs to one dossier and month. */
export interface Group<T> {
  /** Empty where it cannot be told. */
  readonly dossier: string;
  /** `YYYY-MM`; empty where it cannot be told. */
  readonly month: string;
  readonly items: readonly T[];
}

interface Identity {
  readonly dossier?: string;
  readonly month?: string;
  readonly line: number;
}

/** Gathers rows by dossier and month, wherever they stand, in the order in which each dossier and month appears first. */
export class Groups<T extends Identity> {
  private readonly byKey = new Map<string, { dossier: string; month: string; items: T[] }>();

  /** Adds a row. One whose dossier cannot be told stays alone. */
  add(item: T): void {
    const { dossier, month = '', line } = item;
    const key = dossier === undefined ? `? ${line}` : `${month} ${dossier}`;
    const group = this.byKey.get(key);
    if (group === undefined) this.byKey.set(key, { dossier: dossier ?? '', month, items: [item] });
    else group.items.push(item);
  }

  /**
   * The groups. A row whose month cannot be told may belong to any month of its dossier: it is a row of each, so that none is
   * assessed without it; where the dossier has no other month, such rows are a group of their own.
   */
  all(): readonly Group<T>[] {
    const groups: readonly Group<T>[] = [...this.byKey.values()];
    const named = groups.filter(({ dossier }) => dossier !== '');
    const astray = new Map(
      named.flatMap(({ dossier, month, items }) => (month === '' ? [[dossier, items]] : [])),
    );
    if (astray.size === 0) return groups;
    const dated = new Set(named.flatMap(({ dossier, month }) => (month === '' ? [] : [dossier])));
    return groups
      .filter(({ dossier, month }) => month !== '' || !dated.has(dossier))
      .map((group) => {
        const more = group.month === '' ? undefined : astray.get(group.dossier);
        return more === undefined ? group : { ...group, items: [...group.items, ...more] };
      });
  }
}
