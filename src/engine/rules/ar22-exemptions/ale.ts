import { rowPath, type Person, type ResourceOf } from '../../household';
import type { Money } from '../../money';
import type { Context } from '../context';

/**
 * AR 22 §1 d; AR 01/04/2003 art. 2: what ALE / wijk-werken pays above the exempt amount per cheque, EUR a year. Neither AR 22 §2
 * nor AR 35 applies to it.
 */
export function aleSurplus(person: Person, row: ResourceOf<'ale'>, ctx: Context): Money {
  const perCheque = ctx.amounts.alePerCheque;
  const annual = row.amount.minus(perCheque.times(row.cheques)).orZero().times(12);
  ctx.trace?.add({
    rule: 'ar22.ale',
    article: 'AR 22 §1 d',
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount: row.amount, perCheque, cheques: row.cheques },
    formula: '12 × max(0; {amount} − {perCheque} × {cheques})',
    result: annual,
    unit: 'EUR/year',
    inForce: ctx.amounts.rows.ale,
  });
  return annual;
}
