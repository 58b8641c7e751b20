import { complement, fractionText, type Fraction, type Money } from '../../money';
import type { Context } from '../context';
import type { Calculation } from './calculate';

/** The amounts of a weighted category 3: EUR a year, EUR a month. */
export interface Weighted {
  readonly payableAnnual: Money;
  readonly payableMonthly: Money;
}

/** L 14 (HOUSEHOLD.md §4.2): the two amounts in proportion to the time the children live with the applicant. Rounding points. */
export function weigh(share: Fraction, family: Calculation, rest: Calculation, ctx: Context): Weighted {
  const weighted = (rule: string, a: Money, b: Money, unit: 'EUR/year' | 'EUR/month'): Money => {
    const result = a
      .share(share)
      .plus(b.share(complement(share)))
      .rounded();
    ctx.trace?.add({
      rule,
      article: 'L 14 §1',
      inputs: ['/custodyShare'],
      figures: {
        share: fractionText(share),
        family: a,
        complement: fractionText(complement(share)),
        rest: b,
      },
      formula: '{share} × {family} + {complement} × {rest}',
      result,
      unit,
      rounded: true,
    });
    return result;
  };
  return {
    payableAnnual: weighted('l14.weighted-annual', family.payableAnnual, rest.payableAnnual, 'EUR/year'),
    payableMonthly: weighted('l14.weighted-monthly', family.payableMonthly, rest.payableMonthly, 'EUR/month'),
  };
}
