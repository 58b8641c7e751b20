import { builtInBareme, type Bareme } from '../../bareme';
import { assess, type Category, type HouseholdInput } from '../../engine';
import type { AssessedRow, CheckedRow } from '../check';
import { inWholeMonth } from '../last-month';
import type { Cents } from '../summary';
import { isWordingUnknown } from './other-month';
import { supplementStart } from './supplement-start';
import { wholeMonth, type Amount, type ProjectedPart } from './whole-month';

/** What changes: the month, the amounts, or both. */
export interface WhatIfOptions {
  /** `YYYY-MM`; each dossier keeps its own by default. */
  readonly month?: string;
  /** The amounts afterwards; the built-in ones by default. */
  readonly bareme?: Bareme;
  /** The amounts that the rows were assessed with; the built-in ones by default. */
  readonly baremeBefore?: Bareme;
}

/** Dossiers of a category before, and what they come to a month, in cents. */
export interface WhatIfTally {
  dossiers: number;
  before: Cents;
  after: Cents;
  /** Dossiers whose amount changes. */
  changed: number;
}

/** Why a dossier stands in no sum: a row of its last month was refused, or two of them claim the same days. */
export type WhatIfLeftOut = 'incomplete' | 'overlapping';

/** What a caseload comes to otherwise. */
export interface WhatIfTotals {
  readonly all: WhatIfTally;
  readonly byCategory: Readonly<Record<Category, WhatIfTally>>;
  /** Dossiers that cannot be assessed for a whole month, before or after, by the code of their refusal; they stand in no sum. */
  readonly refused: ReadonlyMap<string, number>;
  /** Dossiers whose last month cannot be told; they stand in no sum. */
  readonly leftOut: Readonly<Record<WhatIfLeftOut, number>>;
  /** Refused rows whose dossier or month cannot be told. */
  readonly unplaced: number;
  /** Rows of other months than the last one of their dossier: they are not counted. */
  readonly rowsAside: number;
  /** The last month of the file that the amounts cover, refused rows included; empty where it has no such row. */
  readonly lastMonth: string;
  /** Dossiers in the sums without a row in it: their right may have ended. */
  readonly endedEarlier: number;
  /** Of them, those whose last row is more than three months older, and what they come to in the sums. */
  readonly old: WhatIfTally;
  /** Set where no month that is judged is touched by the supplement, with the first day of its amounts if it has any. */
  readonly untouched?: { readonly from?: string };
}

/** The last month of a dossier that was seen, and its parts. */
interface LastMonth {
  readonly month: string;
  readonly parts: ProjectedPart[];
  /** Its rows, those that were refused too. */
  rows: number;
  leftOut?: WhatIfLeftOut;
}

/** A dossier is old once its last row is more than so many months before the last of the file. */
const RECENT_MONTHS = 3;

/**
 * The same caseload at another month, or with other amounts: what it comes to for a whole month, before and after, by category. Every dossier
 * counts once, with the last of its months; of that month every part counts in proportion to its days, as if it were that of a whole month
 * on both sides. Kept in memory: some hundred bytes a dossier.
 */
export class WhatIf {
  private readonly byDossier = new Map<string, LastMonth>();
  private rowsAside = 0;
  private unplaced = 0;
  private lastMonth = '';

  constructor(private readonly options: WhatIfOptions) {}

  /** Takes one more row, in any order; a refused one too, since the month of its dossier is incomplete without it. */
  add(row: CheckedRow): void {
    const { dossier, month } = row;
    if (month > this.lastMonth && this.isCovered(row)) this.lastMonth = month;
    if (row.status === 'refused' && (dossier === '' || month === '')) {
      this.unplaced += 1;
      return;
    }
    const known = this.byDossier.get(dossier);
    if (known !== undefined && known.month > month) {
      this.rowsAside += 1;
      return;
    }
    const isSame = known?.month === month;
    if (!isSame) this.rowsAside += known?.rows ?? 0;
    const last: LastMonth = isSame ? known : { month, parts: [], rows: 0 };
    this.byDossier.set(dossier, last);
    last.rows += 1;
    if (row.status === 'refused') last.leftOut = 'incomplete';
    else if (row.overlaps !== undefined) last.leftOut ??= 'overlapping';
    if (row.status !== 'refused' && last.leftOut === undefined) last.parts.push(this.projected(row));
  }

  /** What all dossiers come to that were seen so far. */
  totals(): WhatIfTotals {
    const all = emptyTally();
    const old = emptyTally();
    const byCategory = { 1: emptyTally(), 2: emptyTally(), 3: emptyTally() };
    const refused = new Map<string, number>();
    const leftOut = { incomplete: 0, overlapping: 0 };
    const { lastMonth, rowsAside, unplaced } = this;
    let endedEarlier = 0;
    for (const { month, parts, leftOut: reason } of this.byDossier.values()) {
      if (reason !== undefined) {
        leftOut[reason] += 1;
        continue;
      }
      const found = wholeMonth(parts);
      if ('refused' in found) {
        refused.set(found.refused, (refused.get(found.refused) ?? 0) + 1);
        continue;
      }
      if (month < lastMonth) endedEarlier += 1;
      const isOld = monthNumber(lastMonth) - monthNumber(month) > RECENT_MONTHS;
      const { category, before, after } = found;
      for (const tally of [all, byCategory[category], ...(isOld ? [old] : [])]) {
        tally.dossiers += 1;
        tally.before += before;
        tally.after += after;
        if (before !== after) tally.changed += 1;
      }
    }
    const sums = { all, byCategory, refused, leftOut, unplaced, rowsAside, lastMonth, endedEarlier, old };
    const untouched = this.untouched();
    return { ...sums, ...(untouched && { untouched }) };
  }

  /** A month that is mistyped, or to come, is not the one to which the file goes: nothing is known of it. */
  private isCovered({ status, month }: CheckedRow): boolean {
    const { coverage } = this.options.baremeBefore ?? builtInBareme;
    return status !== 'refused' || month <= coverage.to.slice(0, 7);
  }

  private projected({ input, result }: AssessedRow): ProjectedPart {
    const { month = input.month, bareme = builtInBareme, baremeBefore = builtInBareme } = this.options;
    const whole = inWholeMonth(input);
    return {
      from: input.from ?? '',
      days: result.days.covered,
      category: result.category,
      before: whole === input ? result.payableMonthly : monthly(whole, baremeBefore),
      after: isWordingUnknown(input, month)
        ? { refused: 'ART34_UNKNOWN' }
        : monthly(inWholeMonth(input, month), bareme),
    };
  }

  /** Without another month every dossier keeps its own, and amounts that begin after all of them change nothing. */
  private untouched(): WhatIfTotals['untouched'] {
    const { month, bareme } = this.options;
    if (month !== undefined || bareme?.supplement === undefined || this.byDossier.size === 0)
      return undefined;
    const from = supplementStart(bareme);
    if (from === undefined) return {};
    return from.slice(0, 7) > this.lastMonth ? { from } : undefined;
  }
}

/** What is due for a whole month. */
function monthly(input: HouseholdInput, bareme: Bareme): Amount {
  const result = assess(input, { bareme });
  return result.status === 'refused' ? { refused: result.errors[0]!.code } : result.payableMonthly;
}

/** Months since the year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
}

function emptyTally(): WhatIfTally {
  return { dossiers: 0, before: 0n, after: 0n, changed: 0 };
}
