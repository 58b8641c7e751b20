import type { Bareme } from '../../bareme';
import type { AssessedRow } from '../check';
import { LastRows } from '../last-month';
import { centsOf, type Cents } from '../summary';
import { dueMonthly, regimeOf, type Regime, type RegimeReason } from './regime';

/** Dossiers of one reason. */
export interface RegimeCount {
  dossiers: number;
  /** Of them, those whose amount changes at the next review. */
  changing: number;
  /** Of them, those that cannot be assessed as reviewed. */
  refused: number;
  /** What the next review changes together, in cents a month. */
  effect: Cents;
}

/** A dossier with its wording. */
export interface RegimeRow extends Regime {
  /** Its last row, and the month of that. */
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
  /** What is due now, EUR a month. */
  readonly due: string;
}

/** What the wordings of a caseload come to. */
export interface RegimeTotals {
  readonly byReason: ReadonlyMap<RegimeReason, RegimeCount>;
  /** The largest effects of a next review, either way, largest first; equal ones in the order of the lines. */
  readonly largest: readonly RegimeRow[];
}

/** How many of the largest effects are told. */
const LARGEST = 10;

/**
 * Which wording of AR 34 the dossiers of a caseload have, and what their next reviews come to a month. Every dossier counts once, with the last
 * of its rows that was assessed.
 */
export class RegimeTally {
  private readonly last = new LastRows<RegimeRow | undefined>();

  /** `bareme`: the one that the rows were assessed with. */
  constructor(private readonly bareme?: Bareme) {}

  /** Takes one more row, in any order. */
  add(row: AssessedRow): void {
    this.last.add(row, () => this.rowOf(row));
  }

  /** Every dossier in which a debtor counts, in the order of the lines told. */
  rows(): readonly RegimeRow[] {
    return [...this.last.list()].filter((row) => row !== undefined).sort((a, b) => a.line - b.line);
  }

  totals(): RegimeTotals {
    const byReason = new Map<RegimeReason, RegimeCount>();
    const changing: RegimeRow[] = [];
    for (const row of this.rows()) {
      const { reason, review } = row;
      const count = byReason.get(reason) ?? { dossiers: 0, changing: 0, refused: 0, effect: 0n };
      byReason.set(reason, count);
      count.dossiers += 1;
      if (reason === 'not-reviewed' && review === undefined) count.refused += 1;
      const effect = effectOf(row);
      count.effect += effect;
      if (effect === 0n) continue;
      count.changing += 1;
      changing.push(row);
    }
    const largest = changing.sort((a, b) => Number(sizeOf(b) - sizeOf(a))).slice(0, LARGEST);
    return { byReason, largest };
  }

  private rowOf(row: AssessedRow): RegimeRow | undefined {
    const regime = regimeOf(row, this.bareme);
    if (regime === undefined) return undefined;
    const { line, dossier, month } = row;
    return { line, dossier, month, due: dueMonthly(row, this.bareme), ...regime };
  }
}

function effectOf({ review }: RegimeRow): Cents {
  return centsOf(review?.effect ?? '0.00');
}

/** Cents that the next review changes, whichever way. */
function sizeOf(row: RegimeRow): Cents {
  const effect = effectOf(row);
  return effect < 0n ? -effect : effect;
}
