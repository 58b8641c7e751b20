import { builtInBareme, type Bareme } from '../../bareme';
import { assess } from '../../engine';
import type { AssessedRow } from '../check';
import { firstDayOf } from '../findings';
import { centsOf, eurosOf } from '../summary';

/** Why a wording of AR 34 applies (HOUSEHOLD.md §5.1). */
export type RegimeReason = 'before-reform' | 'not-reviewed' | 'reviewed' | 'no-beneficiary';

/** Which wording of AR 34 applies to a dossier, why, and what its next review changes. */
export interface Regime {
  readonly wording: '2002' | '2026';
  readonly reason: RegimeReason;
  /** For a dossier that switches at its next review. */
  readonly review?: {
    /** What will be due, EUR for the same days. */
    readonly due: string;
    /** What will be due less what is due now, EUR. */
    readonly effect: string;
  };
}

/** First day of the wording of 2026 (AR 07/01/2026). */
const REFORM = '2026-03-01';

/** The wording that applies to a dossier, and the effect in euros of its next review where that switches it. */
export function regimeOf({ input, result }: AssessedRow, bareme: Bareme = builtInBareme): Regime {
  const wording = result.art34Regime;
  const day = firstDayOf(input);
  if (day < REFORM) return { wording, reason: 'before-reform' };
  if (wording === '2026') {
    return { wording, reason: input.beneficiaryOn20260116 ? 'reviewed' : 'no-beneficiary' };
  }
  const reviewed = assess({ ...input, reviewedOn: day }, { bareme });
  if (reviewed.status === 'refused') return { wording, reason: 'not-reviewed' };
  const effect = eurosOf(centsOf(reviewed.payable) - centsOf(result.payable));
  return { wording, reason: 'not-reviewed', review: { due: reviewed.payable, effect } };
}
