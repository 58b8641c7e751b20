import { rowPath } from '../../household';
import { Money, fractionText } from '../../money';
import type { Context, Pool } from '../context';

/**
 * AR 33, PB 7: housing costs of the main dwelling paid by a third party who does not live there; no other benefit in kind counts.
 * EUR a year; a rounding point per row.
 */
export function benefitsInKind(pool: Pool, ctx: Context): Money {
  let total = Money.ZERO;
  for (const person of pool.persons) {
    for (const row of person.resources) {
      if (row.kind !== 'benefitInKind') continue;
      if (!row.housing) {
        ctx.trace?.add({
          rule: 'ar33.not-housing',
          article: 'AR 33',
          person: person.id,
          inputs: [rowPath(person, row)],
          figures: { amount: row.amount, per: row.per },
          result: Money.ZERO,
          unit: 'EUR/year',
        });
        continue;
      }
      const yearly = row.per === 'year' ? row.amount : row.amount.times(12);
      const annual = yearly.share(row.share).rounded();
      total = total.plus(annual);
      ctx.trace?.add({
        rule: 'ar33.benefit',
        article: 'AR 33',
        person: person.id,
        inputs: [rowPath(person, row)],
        figures: { amount: row.amount, share: fractionText(row.share) },
        formula: row.per === 'year' ? '{amount} × {share}' : '12 × {amount} × {share}',
        result: annual,
        unit: 'EUR/year',
        rounded: true,
      });
    }
  }
  return total;
}
