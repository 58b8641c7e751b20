import type { Category } from '../../household';
import type { Money } from '../../money';
import type { Context } from '../context';

/**
 * AR 22 §2: the general exemption, EUR a year, applied once and last, to everything but the ALE surplus. Returns what is counted.
 */
export function afterGeneralExemption(total: Money, ale: Money, category: Category, ctx: Context): Money {
  const exemption = ctx.amounts.generalExemptionAnnual[category];
  const counted = total.minus(ale).minus(exemption).orZero().plus(ale);
  ctx.trace?.add({
    rule: 'ar22.general-exemption',
    article: 'AR 22 §2',
    figures: ale.isZero() ? { total, exemption } : { total, exemption, ale },
    formula: ale.isZero() ? 'max(0; {total} − {exemption})' : 'max(0; {total} − {ale} − {exemption}) + {ale}',
    result: counted,
    unit: 'EUR/year',
    inForce: ctx.amounts.rows.generalExemption,
  });
  return counted;
}
