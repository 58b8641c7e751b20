import type { Bareme } from '../../bareme';
import type { AssessedRow } from '../check';
import { centsOf, type Cents } from '../summary';
import { regimeOf, type Regime, type RegimeReason } from './regime';

/** Dossiers of one reason. */
export interface RegimeCount {
  dossiers: number;
  /** Of them, those whose amount changes at the next review. */
  changing: number;
  /** Of them, those that cannot be assessed as reviewed. */
  refused: number;
  /** What the next review changes together, in cents for the days of the rows. */
  effect: Cents;
}

/** A dossier with its wording. */
export interface RegimeRow extends Regime {
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
  /** What is due now, EUR for the days of the row. */
  readonly due: string;
}

/** How many of the largest effects are kept. */
const LARGEST = 10;

/** Which wording of AR 34 the dossiers of a caseload have, and what their next reviews come to. */
export class RegimeTally {
  readonly byReason = new Map<RegimeReason, RegimeCount>();
  /** The largest effects of a next review, either way, largest first; equal ones in the order read. */
  readonly largest: RegimeRow[] = [];
  /** Every dossier, in the order read, if they are to be kept. */
  readonly rows: RegimeRow[] = [];

  /** `bareme`: the one that the rows were assessed with. `keepsRows`: each is asked for, and not only what they come to. */
  constructor(
    private readonly bareme?: Bareme,
    private readonly keepsRows = false,
  ) {}

  /** Counts one more dossier; gives its wording, undefined where no debtor counts. */
  add(row: AssessedRow): Regime | undefined {
    const regime = regimeOf(row, this.bareme);
    if (regime === undefined) return undefined;
    const { reason, review } = regime;
    const count = this.byReason.get(reason) ?? { dossiers: 0, changing: 0, refused: 0, effect: 0n };
    this.byReason.set(reason, count);
    count.dossiers += 1;
    if (reason === 'not-reviewed' && review === undefined) count.refused += 1;
    const effect = centsOf(review?.effect ?? '0.00');
    count.effect += effect;
    const { line, dossier, month, result } = row;
    const told = { line, dossier, month, due: result.payable, ...regime };
    if (this.keepsRows) this.rows.push(told);
    if (effect !== 0n) {
      count.changing += 1;
      this.keepLargest(told);
    }
    return regime;
  }

  private keepLargest(row: RegimeRow): void {
    const place = this.largest.findIndex((other) => sizeOf(row) > sizeOf(other));
    this.largest.splice(place < 0 ? this.largest.length : place, 0, row);
    this.largest.length = Math.min(this.largest.length, LARGEST);
  }
}

/** Cents that the next review changes, whichever way. */
function sizeOf({ review }: RegimeRow): Cents {
  const effect = centsOf(review?.effect ?? '0.00');
  return effect < 0n ? -effect : effect;
}
