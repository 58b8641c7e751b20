import type { AssessedRow } from '../check';

/** The last row of a dossier that was seen, and what is kept of it. */
interface LastRow<Kept> {
  /** Month and first day, as they sort. */
  readonly time: string;
  readonly line: number;
  readonly kept: Kept;
}

/**
 * What is kept of the last row of each dossier that was assessed: the latest month, in it the latest first day, then the last line. Rows come
 * in any order, and each dossier counts once.
 */
export class LastRows<Kept> {
  private readonly byDossier = new Map<string, LastRow<Kept>>();

  /** Takes one more row; `keep` is asked only where it is the last one of its dossier so far. */
  add({ dossier, month, line, input }: AssessedRow, keep: () => Kept): void {
    const time = input.from ?? month;
    const known = this.byDossier.get(dossier);
    if (known !== undefined && (known.time > time || (known.time === time && known.line > line))) return;
    this.byDossier.set(dossier, { time, line, kept: keep() });
  }

  /** In the order in which the dossiers were first seen. */
  *list(): Generator<Kept> {
    for (const { kept } of this.byDossier.values()) yield kept;
  }
}
