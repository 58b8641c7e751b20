import { dayOf } from '../../calendar';
import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money } from '../../money';
import type { Context, Pool } from '../context';
import { annualIncome } from '../l16-resources/annual-income';

/** AR 12/09/2023: the disability supplement of family benefits passed on to the young person is exempt from this day. */
const DISABILITY_SUPPLEMENT_IS_EXEMPT = dayOf(2023, 12, 9);

/**
 * AR 22 §1: exempt income is listed and not counted. What is counted of such a row, EUR a year: the disability supplement before
 * its exemption came into force, else nothing.
 */
export function countedOfExempt(person: Person, row: ResourceOf<'exempt'>, pool: Pool, ctx: Context): Money {
  if (row.ground === 'b-disability' && ctx.household.from < DISABILITY_SUPPLEMENT_IS_EXEMPT) {
    if (pool.own) ctx.warnings.add('EXEMPTION_NOT_IN_FORCE', `${rowPath(person, row)}/ground`);
    return annualIncome(person, row, 'ar22.not-yet-exempt', 'AR 22 §1 b', ctx);
  }
  ctx.trace?.add({
    rule: 'ar22.exempt',
    article: 'AR 22 §1',
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount: row.amount, per: row.per, ground: row.ground },
    result: Money.ZERO,
    unit: 'EUR/year',
  });
  return Money.ZERO;
}
