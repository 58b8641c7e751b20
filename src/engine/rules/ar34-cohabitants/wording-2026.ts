import { personPath, type Person } from '../../household';
import { Money } from '../../money';
import type { Context } from '../context';
import type { Wording } from './wording';

/** AR 34 §2 as rewritten by the AR of 07/01/2026: all adult maintenance debtors under the same roof. */
export const WORDING_2026: Wording = {
  isDebtorRole({ role, married }, applicant) {
    switch (role) {
      case 'parent':
      case 'child':
      case 'grandparent':
      case 'grandchild':
      case 'ex-spouse':
        return true;
      case 'child-in-law':
        return married; // to the child
      case 'parent-in-law':
        return applicant.married;
      default:
        return false;
    }
  },

  /**
   * AR 34 §2 al. 2: counted up to 240 EUR a month per applicant, not at all with a recognised care need. Added to the debtor's
   * resources (the text) or imputed to the applicant (practice): a named reading.
   */
  familyBenefits(debtor, received, ctx) {
    const annual = countedAnnual(debtor, received, ctx);
    if (annual.isZero()) return { addedToDebtor: Money.ZERO, imputed: Money.ZERO };
    ctx.warnings.add('FAMILY_ALLOWANCE_POLICY', `${personPath(debtor)}/familyAllowanceForApplicant`);
    if (ctx.household.policy.familyAllowance === 'debtor')
      return { addedToDebtor: annual, imputed: Money.ZERO };
    return { addedToDebtor: Money.ZERO, imputed: imputedShare(annual, ctx) };
  },
};

function countedAnnual(debtor: Person, received: Money, ctx: Context): Money {
  const { applicants } = ctx.household;
  // In force since the reform: the new wording applies from the day the amount does.
  const flat = ctx.amounts.familyAllowanceMonthly!;
  const annual = ctx.applicant.careNeed ? Money.ZERO : received.atMost(flat.times(applicants)).times(12);
  ctx.trace?.add({
    rule: ctx.applicant.careNeed ? 'ar34.family-benefits-care-need' : 'ar34.family-benefits',
    article: 'AR 34 §2 al. 2',
    person: debtor.id,
    inputs: [`${personPath(debtor)}/familyAllowanceForApplicant`],
    ...(ctx.applicant.careNeed
      ? { figures: { received } }
      : {
          figures: { received, flat, applicants },
          formula: '12 × min({received}; {flat} × {applicants})',
        }),
    result: annual,
    unit: 'EUR/year',
    inForce: ctx.applicant.careNeed ? undefined : ctx.amounts.rows.familyAllowanceFlat,
  });
  return annual;
}

/** A rounding point. */
function imputedShare(annual: Money, ctx: Context): Money {
  const { applicants } = ctx.household;
  const imputed = annual.over(applicants).rounded();
  ctx.trace?.add({
    rule: 'ar34.family-benefits-imputed',
    article: 'AR 34 §2 al. 2',
    inputs: ['/policy/familyAllowance', '/applicants'],
    figures: { annual, applicants },
    formula: '{annual} / {applicants}',
    result: imputed,
    unit: 'EUR/year',
    rounded: true,
  });
  return imputed;
}
