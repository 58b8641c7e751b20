import type { Money } from '../../money';
import type { Context } from '../context';

/** Policy `rounding` = monthly, a publisher's practice: the excess is rounded per month and annualised. A rounding point. */
export function inPolicyRounding(annual: Money, ctx: Context): Money {
  if (ctx.household.policy.rounding === 'annual' || annual.isZero()) return annual;
  const rounded = annual.over(12).rounded().times(12);
  ctx.trace?.add({
    rule: 'ar34.rounded-monthly',
    article: 'AR 34',
    inputs: ['/policy/rounding'],
    figures: { annual },
    formula: '12 × ({annual} / 12)',
    result: rounded,
    unit: 'EUR/year',
    rounded: true,
  });
  return rounded;
}
