import { Money } from '../../money';
import type { Context } from '../context';
import { cohabitantResources } from './cohabitant-resources';
import { inPolicyRounding } from './policy-rounding';

/** AR 34 §1: the partner's resources above the category 1 amount; EUR a year. */
export interface PartnerExcess {
  readonly resources: Money;
  readonly threshold: Money;
  readonly excess: Money;
  /** The excess as counted, after the policy `rounding`. */
  readonly counted: Money;
}

/** AR 34 §1, category 1: undefined without a partner, or when the partner is a beneficiary, who is never counted. */
export function partnerExcess(ctx: Context): PartnerExcess | undefined {
  const { partner } = ctx;
  if (partner === undefined || partner.beneficiary) return undefined;
  const threshold = ctx.amounts.baseAnnual[1];
  const resources = cohabitantResources(partner, partner.allowanceChildren ?? 0, Money.ZERO, ctx);
  const excess = resources.minus(threshold).orZero();
  ctx.trace?.add({
    rule: 'ar34.partner',
    article: 'AR 34 §1',
    person: partner.id,
    inputs: ['/month'],
    figures: { resources, threshold },
    formula: 'max(0; {resources} − {threshold})',
    result: excess,
    unit: 'EUR/year',
    inForce: ctx.amounts.rows.categories,
  });
  return { resources, threshold, excess, counted: inPolicyRounding(excess, ctx) };
}
