import type { Person } from '../../household';
import type { Money } from '../../money';
import { sumFormula } from '../../trace';
import type { Context } from '../context';
import { componentsOf, present, resourcesOf } from '../l16-resources';

/**
 * R(p), HOUSEHOLD.md §5.5: the resources of a cohabitant as if he were the applicant in category 1, without socio-professional
 * exemption, prorata or general exemption; EUR a year. `extra` is what AR 34 §2 al. 2 adds.
 */
export function cohabitantResources(
  person: Person,
  allowanceChildren: number,
  extra: Money,
  ctx: Context,
): Money {
  const pool = { persons: [person], category: 1, allowanceChildren, own: false } as const;
  const resources = resourcesOf(pool, ctx);
  const total = resources.total.plus(extra);
  if (ctx.trace) {
    const figures = { ...componentsOf(resources), ...present({ familyBenefits: extra }) };
    ctx.trace.add({
      rule: 'ar34.resources',
      article: 'AR 34',
      person: person.id,
      figures,
      formula: sumFormula(figures),
      result: total,
      unit: 'EUR/year',
    });
  }
  return total;
}
