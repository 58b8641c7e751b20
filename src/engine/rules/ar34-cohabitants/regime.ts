import { dayOf } from '../../calendar';
import type { Household } from '../../household';

/** The wording of AR 34 that applies: of 2002, or of the AR of 07/01/2026. */
export type Art34Regime = '2002' | '2026';

/** First day of the new wording (AR 07/01/2026). */
export const ART34_REFORM = dayOf(2026, 3, 1);

/**
 * PB 8.2, transition: the new wording applies at once to rights with effect from 2026-03-01; to those who were beneficiaries on
 * 2026-01-16 only from the first review.
 */
export function art34Regime(household: Household): Art34Regime {
  const { from, beneficiaryOn20260116, reviewedOn } = household;
  if (from < ART34_REFORM) return '2002';
  if (!beneficiaryOn20260116) return '2026';
  return reviewedOn !== undefined && reviewedOn <= from ? '2026' : '2002';
}
