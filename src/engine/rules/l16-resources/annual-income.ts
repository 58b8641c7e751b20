import { rowPath, type Per, type Person, type Resource } from '../../household';
import type { Money } from '../../money';
import type { Context } from '../context';

/** L 16: a regular income a year: twelve times a monthly amount, or the yearly amount. */
export function annualIncome(
  person: Person,
  row: Resource & { readonly amount: Money; readonly per: Per | 'day' },
  rule: string,
  article: string,
  ctx: Context,
): Money {
  const annual = row.per === 'year' ? row.amount : row.amount.times(12);
  ctx.trace?.add({
    rule,
    article,
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount: row.amount },
    formula: row.per === 'year' ? '{amount}' : '12 × {amount}',
    result: annual,
    unit: 'EUR/year',
  });
  return annual;
}
