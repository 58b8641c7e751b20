import type { Bareme } from '../../bareme';
import type { AssessedRow } from '../check';
import { centsOf, type Cents } from '../summary';
import { regimeOf, type Regime, type RegimeReason } from './regime';

/** Dossiers of one reason. */
export interface RegimeCount {
  dossiers: number;
  /** Of them, those whose amount changes at the next review. */
  changing: number;
  /** What the next review changes together, in cents for the days of the rows. */
  effect: Cents;
}

/** Which wording of AR 34 the dossiers of a caseload have, and what their next reviews come to. */
export class RegimeTally {
  readonly byReason = new Map<RegimeReason, RegimeCount>();

  /** `bareme`: the one that the rows were assessed with. */
  constructor(private readonly bareme?: Bareme) {}

  /** Counts one more dossier; gives its wording. */
  add(row: AssessedRow): Regime {
    const regime = regimeOf(row, this.bareme);
    const count = this.byReason.get(regime.reason) ?? { dossiers: 0, changing: 0, effect: 0n };
    this.byReason.set(regime.reason, count);
    count.dossiers += 1;
    const effect = centsOf(regime.review?.effect ?? '0.00');
    if (effect !== 0n) count.changing += 1;
    count.effect += effect;
    return regime;
  }
}
