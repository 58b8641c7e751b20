import { builtInBareme, type Bareme } from '../../bareme';
import { assess, type Category } from '../../engine';
import type { AssessedRow } from '../check';
import type { Cents } from '../summary';
import { inMonth, isWordingUnknown } from './other-month';
import { wholeMonth, type ProjectedPart } from './whole-month';

/** What changes: the month, the amounts, or both. */
export interface WhatIfOptions {
  /** `YYYY-MM`; each dossier keeps its own by default. */
  readonly month?: string;
  /** The amounts afterwards; the built-in ones by default. */
  readonly bareme?: Bareme;
}

/** Dossiers of a category before, and what they come to a month, in cents. */
export interface WhatIfTally {
  dossiers: number;
  before: Cents;
  after: Cents;
  /** Dossiers whose amount changes. */
  changed: number;
}

/** What a caseload comes to otherwise. */
export interface WhatIfTotals {
  readonly all: WhatIfTally;
  readonly byCategory: Readonly<Record<Category, WhatIfTally>>;
  /** Dossiers that cannot be assessed afterwards, by the code of their refusal; they stand in no sum. */
  readonly refused: ReadonlyMap<string, number>;
  /** Rows of other months than the last one of their dossier: they are not counted. */
  readonly rowsAside: number;
  /** The last month of the file; empty where it has no row. */
  readonly lastMonth: string;
  /** Dossiers without a row in it, counted all the same: their right may have ended. */
  readonly endedEarlier: number;
}

/** The last month of a dossier that was seen, and its parts. */
interface LastMonth {
  readonly month: string;
  readonly parts: ProjectedPart[];
}

/**
 * The same caseload at another month, or with other amounts: what it comes to for a whole month, before and after, by category. Every dossier
 * counts once, with the last of its months; of that month every part counts in proportion to its days. Kept in memory: some hundred bytes
 * a dossier.
 */
export class WhatIf {
  private readonly byDossier = new Map<string, LastMonth>();
  private rowsAside = 0;

  constructor(private readonly options: WhatIfOptions) {}

  /** Takes one more row, in any order. */
  add(row: AssessedRow): void {
    const { dossier, month } = row;
    const known = this.byDossier.get(dossier);
    if (known !== undefined && known.month > month) {
      this.rowsAside += 1;
      return;
    }
    const part = this.projected(row);
    if (known?.month === month) {
      known.parts.push(part);
      return;
    }
    this.rowsAside += known?.parts.length ?? 0;
    this.byDossier.set(dossier, { month, parts: [part] });
  }

  /** What all dossiers come to that were seen so far. */
  totals(): WhatIfTotals {
    const all = emptyTally();
    const byCategory = { 1: emptyTally(), 2: emptyTally(), 3: emptyTally() };
    const refused = new Map<string, number>();
    const months = [...this.byDossier.values()];
    for (const { parts } of months) {
      const found = wholeMonth(parts);
      if ('refused' in found) {
        refused.set(found.refused, (refused.get(found.refused) ?? 0) + 1);
        continue;
      }
      const { category, before, after } = found;
      for (const tally of [all, byCategory[category]]) {
        tally.dossiers += 1;
        tally.before += before;
        tally.after += after;
        if (before !== after) tally.changed += 1;
      }
    }
    const lastMonth = months.reduce((last, { month }) => (month > last ? month : last), '');
    const endedEarlier = months.filter(({ month }) => month < lastMonth).length;
    return { all, byCategory, refused, rowsAside: this.rowsAside, lastMonth, endedEarlier };
  }

  private projected({ input, result }: AssessedRow): ProjectedPart {
    const { month = input.month, bareme = builtInBareme } = this.options;
    const about = {
      from: input.from ?? '',
      days: result.days.covered,
      category: result.category,
      before: result.payableMonthly,
    };
    if (isWordingUnknown(input, month)) return { ...about, after: { refused: 'ART34_UNKNOWN' } };
    const after = assess(inMonth(input, month), { bareme });
    return {
      ...about,
      after: after.status === 'refused' ? { refused: after.errors[0]!.code } : after.payableMonthly,
    };
  }
}

function emptyTally(): WhatIfTally {
  return { dossiers: 0, before: 0n, after: 0n, changed: 0 };
}
