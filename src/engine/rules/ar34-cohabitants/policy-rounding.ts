import type { Money } from '../../money';
import type { Context } from '../context';

/** Policy `rounding` = monthly, a publisher's practice: the excess is rounded per month and annualised. A rounding point. */
export function inPolicyRounding(annual: Money, ctx: Context): Money {
  if (ctx.household.policy.rounding === 'annual' || annual.isZero()) return annual;
  const monthly = annual.over(12).rounded();
  const rounded = monthly.times(12);
  ctx.trace?.add({
    rule: 'ar34.rounded-monthly',
    article: 'AR 34',
    inputs: ['/policy/rounding'],
    figures: { annual },
    formula: '{annual} / 12',
    result: monthly,
    unit: 'EUR/month',
    rounded: true,
  });
  ctx.trace?.add({
    rule: 'ar34.rounded-annual',
    article: 'AR 34',
    figures: { monthly },
    formula: '12 × {monthly}',
    result: rounded,
    unit: 'EUR/year',
  });
  return rounded;
}
