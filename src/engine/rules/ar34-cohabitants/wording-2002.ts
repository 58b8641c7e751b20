import { personPath } from '../../household';
import { Money } from '../../money';
import type { Wording } from './wording';

/** AR 34 §2 before 2026-03-01, and during the transition: ascendants and descendants of the first degree. */
export const WORDING_2002: Wording = {
  isDebtorRole: ({ role }) => role === 'parent' || role === 'child',

  /** Not counted (SPP IS), or a resource of the parent (Cass. 19/01/2015, S.13.0084.F): a named reading. */
  familyBenefits(debtor, received, ctx) {
    const counted = ctx.household.policy.familyAllowanceBefore2026 === 'debtor';
    const addedToDebtor = counted ? received.times(12) : Money.ZERO;
    ctx.trace?.add({
      rule: counted ? 'ar34.family-benefits-debtor' : 'ar34.family-benefits-ignored',
      article: 'AR 34 §2',
      person: debtor.id,
      inputs: [`${personPath(debtor)}/familyAllowanceForApplicant`, '/policy/familyAllowanceBefore2026'],
      figures: { received },
      ...(counted && { formula: '12 × {received}' }),
      result: addedToDebtor,
      unit: 'EUR/year',
    });
    return { addedToDebtor, imputed: Money.ZERO };
  },
};
