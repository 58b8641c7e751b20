import type { Money } from '../../money';
import type { Context } from '../context';
import type { Resources } from '../l16-resources';
import { isPartialNewClaim } from '../partial-month';

/** Whether there is a right, and what a partial new claim was tested on. */
export interface Right {
  readonly right: boolean;
  /** EUR for the days of right; undefined where the yearly amounts decide. */
  readonly thresholdPeriod: Money | undefined;
}

/**
 * L 3 4°: is there a right? The total, ALE surplus included, must be strictly below the amount of the category. A new claim on a
 * partial month without other resources is tested on the prorated amounts (PB 3.3.5), a rounding point.
 */
export function hasRight(
  resources: Resources,
  total: Money,
  baseAnnual: Money,
  baseMonthly: Money,
  ctx: Context,
): Right {
  const { professional } = resources;
  if (isPartialNewClaim(ctx) && total.equals(professional.annual)) {
    const { daysCovered, daysInMonth } = ctx;
    const threshold = baseMonthly.times(daysCovered).over(daysInMonth).rounded();
    const right = professional.countedMonthly.isBelow(threshold);
    ctx.trace?.add({
      rule: 'l3.threshold-period',
      article: 'L 3 4°',
      inputs: ['/newClaim', '/from', '/to'],
      figures: { baseMonthly, days: daysCovered, daysInMonth },
      formula: '{baseMonthly} × {days} / {daysInMonth}',
      result: threshold,
      unit: 'EUR',
      rounded: true,
    });
    ctx.trace?.add({
      rule: right ? 'l3.right-period' : 'l3.no-right-period',
      article: 'L 3 4°',
      figures: { counted: professional.countedMonthly, threshold },
      formula: right ? '{counted} < {threshold}' : '{counted} ≥ {threshold}',
      result: right ? 'right' : 'no-right',
      unit: 'choice',
    });
    return { right, thresholdPeriod: threshold };
  }
  const right = total.isBelow(baseAnnual);
  ctx.trace?.add({
    rule: right ? 'l3.right' : 'l3.no-right',
    article: 'L 3 4°',
    figures: { total, baseAnnual },
    formula: right ? '{total} < {baseAnnual}' : '{total} ≥ {baseAnnual}',
    result: right ? 'right' : 'no-right',
    unit: 'choice',
  });
  return { right, thresholdPeriod: undefined };
}
