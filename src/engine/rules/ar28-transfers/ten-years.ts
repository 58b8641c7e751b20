import { anniversary, dayText } from '../../calendar';
import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money } from '../../money';
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

/** Tells why a transfer is not counted. */
export function traceTooOld(person: Person, row: ResourceOf<'transfer'>, ctx: Context): void {
  const { years } = ctx.amounts.transfer;
  ctx.trace?.add({
    rule: 'ar28.too-old',
    article: 'AR 28',
    person: person.id,
    inputs: [rowPath(person, row), '/effectiveDate'],
    figures: {
      amount: row.amount,
      date: dayText(row.date),
      years,
      until: dayText(anniversary(row.date, years)),
    },
    result: Money.ZERO,
    unit: 'EUR',
    inForce: ctx.amounts.rows.transfer,
  });
}
