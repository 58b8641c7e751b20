import { anniversary } from '../../calendar';
import type { ResourceOf } from '../../household';
import type { Context } from '../context';

/**
 * AR 28; PB 6.1 b: a transfer counts for ten years. It is out before the effective date less ten years, and, whatever the date of
 * the last review, from its tenth anniversary on.
 */
export function isWithinTenYears({ date }: ResourceOf<'transfer'>, ctx: Context): boolean {
  const { effectiveDate, from } = ctx.household;
  const { years } = ctx.amounts.transfer;
  return date >= anniversary(effectiveDate, -years) && from < anniversary(date, years);
}
