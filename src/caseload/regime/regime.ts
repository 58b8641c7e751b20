import { builtInBareme, type Bareme } from '../../bareme';
import { assess } from '../../engine';
import type { AssessedRow } from '../check';
import { countsDebtors, firstDayOf, isWordingAssumed, looksAtOthers } from '../findings';
import { ART34_REFORM } from '../household';
import { inWholeMonth } from '../last-month';
import { centsOf, eurosOf } from '../summary';

/** Why a wording of AR 34 applies (HOUSEHOLD.md §5.1), in the order of time; the last two of files that do not say all. */
export const REGIME_REASONS = [
  'before-reform',
  'not-reviewed',
  'reviewed',
  'no-beneficiary',
  'declared',
  'nothing-said',
] as const;

export type RegimeReason = (typeof REGIME_REASONS)[number];

/** Which wording of AR 34 applies to a dossier, why, and what its next review changes. */
export interface Regime {
  readonly wording: '2002' | '2026';
  readonly reason: RegimeReason;
  /** For a dossier that switches at its next review; absent also where it cannot be assessed so. */
  readonly review?: {
    /** What will be due, EUR a month. */
    readonly due: string;
    /** What will be due less what is due now, EUR a month. */
    readonly effect: string;
  };
}

/**
 * The wording of AR 34 that applies to a dossier, why, and the effect in euros a month of its next review where that switches it; undefined
 * where no debtor counts: the two wordings differ by them only (kinds.md §3).
 */
export function regimeOf(row: AssessedRow, bareme: Bareme = builtInBareme): Regime | undefined {
  const { input, result } = row;
  if (!looksAtOthers(input)) return undefined;
  const wording = result.art34Regime;
  const day = firstDayOf(input);
  if (day < ART34_REFORM) return countsDebtors(result) ? { wording, reason: 'before-reform' } : undefined;
  if (wording === '2026') return countsDebtors(result) ? { wording, reason: reasonOf(row, day) } : undefined;
  const whole = inWholeMonth(input);
  const reviewed = assess({ ...whole, reviewedOn: firstDayOf(whole) }, { bareme });
  if (reviewed.status === 'refused') return { wording, reason: 'not-reviewed' };
  // Whoever is counted in the wording of 2002 is counted in that of 2026, which has more roles.
  if (!countsDebtors(reviewed)) return undefined;
  const effect = eurosOf(centsOf(reviewed.payableMonthly) - centsOf(dueMonthly(row, bareme)));
  return { wording, reason: 'not-reviewed', review: { due: reviewed.payableMonthly, effect } };
}

/** What is due for a whole month, EUR, whatever the days of the row; as the row has it where the whole cannot be assessed. */
export function dueMonthly({ input, result }: AssessedRow, bareme: Bareme = builtInBareme): string {
  const whole = inWholeMonth(input);
  const found = whole === input ? result : assess(whole, { bareme });
  return found.status === 'refused' ? result.payableMonthly : found.payableMonthly;
}

/** Why the wording of 2026 applies. */
function reasonOf(row: AssessedRow, day: string): RegimeReason {
  const { beneficiaryOn20260116, reviewedOn } = row.input;
  if (beneficiaryOn20260116 === false) return 'no-beneficiary';
  if (beneficiaryOn20260116 || (reviewedOn !== undefined && reviewedOn <= day)) return 'reviewed';
  return isWordingAssumed(row) ? 'nothing-said' : 'declared';
}
