import type { Money } from '../../money';
import type { Context } from '../context';

/** L 21 §5: the right covers part of the month only. */
export function isPartialMonth(ctx: Context): boolean {
  return ctx.daysCovered < ctx.daysInMonth;
}

/** PB 3.3.2: no right in the two full calendar months before, and a month that the right covers in part. */
export function isPartialNewClaim(ctx: Context): boolean {
  return ctx.household.newClaim && isPartialMonth(ctx);
}

/** L 21 §5: days of right over days of the month, never thirtieths; of the rounded monthly amount. A rounding point. */
export function payableForPeriod(payableMonthly: Money, ctx: Context): Money {
  if (!isPartialMonth(ctx)) return payableMonthly;
  const { daysCovered, daysInMonth } = ctx;
  const payable = payableMonthly.times(daysCovered).over(daysInMonth).rounded();
  ctx.trace?.add({
    rule: 'l21.payable',
    article: 'L 21 §5',
    inputs: ['/from', '/to'],
    figures: { payableMonthly, days: daysCovered, daysInMonth },
    formula: '{payableMonthly} × {days} / {daysInMonth}',
    result: payable,
    unit: 'EUR',
    rounded: true,
  });
  return payable;
}

/** What was paid less what is payable, EUR; undefined where no amount paid is given. */
export function differenceWithPaid(payable: Money, { household, trace }: Context): Money | undefined {
  const { paid } = household;
  if (paid === undefined) return undefined;
  const difference = paid.minus(payable);
  trace?.add({
    rule: 'difference',
    article: '',
    inputs: ['/paid'],
    figures: { paid, payable },
    formula: '{paid} − {payable}',
    result: difference,
    unit: 'EUR',
  });
  return difference;
}
