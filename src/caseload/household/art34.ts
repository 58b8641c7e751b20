import type { KindProblem, Said } from './said';

/** First day of the new wording of AR 34 (AR 07/01/2026). */
export const ART34_REFORM = '2026-03-01';

/** What says which wording of AR 34 applies, as HOUSEHOLD.md §5.1 wants it. */
interface Transition {
  readonly beneficiaryOn20260116?: boolean;
  readonly reviewedOn?: string;
}

/**
 * The transition of AR 34 (kinds.md §3): the columns of the file, or `art34` (2002 is a beneficiary on 16/01/2026 without
 * review). With debtors on a day from the reform on, the wording must be known: ART34_UNKNOWN. What is said twice must
 * agree: ART34_CONFLICT.
 */
export function transitionOf(
  said: Said,
  from: string,
  hasDebtors: boolean,
  problems: KindProblem[],
): Transition {
  const { art34, reviewedOn } = said;
  const beneficiary = said.beneficiaryOn20260116 ?? (art34 === '2002' ? true : undefined);
  if (from >= ART34_REFORM) {
    const reviewed = reviewedOn !== undefined && reviewedOn <= from;
    // Reviewed since the reform, or no beneficiary at all: the new wording either way.
    const derived = beneficiary === true && !reviewed ? '2002' : '2026';
    const known = art34 !== undefined || beneficiary !== undefined || reviewed;
    if (!known && hasDebtors) problems.push({ code: 'ART34_UNKNOWN', at: 'art34' });
    if (art34 !== undefined && art34 !== derived) {
      problems.push({ code: 'ART34_CONFLICT', at: 'art34', figures: { value: art34, derived } });
    }
  }
  return {
    ...(beneficiary !== undefined && { beneficiaryOn20260116: beneficiary }),
    ...(reviewedOn !== undefined && { reviewedOn }),
  };
}
