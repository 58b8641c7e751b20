import { volunteerCaps } from '../../amounts';
import { rowPath, type Person, type ResourceOf } from '../../household';
import { Money } from '../../money';
import type { Context, Pool } from '../context';

/**
 * AR 22 §1 q: volunteer allowances are exempt while both caps of the calendar year are respected; otherwise the whole is counted,
 * EUR a year.
 */
export function volunteerIncome(
  person: Person,
  row: ResourceOf<'volunteer'>,
  pool: Pool,
  ctx: Context,
): Money {
  const caps = volunteerCaps(ctx.bareme, ctx.household.month.first);
  // Where the year is not in the table, the checks made sure that both caps are given (CAP_UNKNOWN).
  const dayCap = row.dayCap ?? caps!.day;
  const yearCap = row.yearCap ?? caps!.year;
  const exceeded = row.dayMax.isAbove(dayCap) || row.amount.isAbove(yearCap);
  if (exceeded && pool.own) ctx.warnings.add('VOLUNTEER_CAP_EXCEEDED', rowPath(person, row));
  const counted = exceeded ? row.amount : Money.ZERO;
  ctx.trace?.add({
    rule: exceeded ? 'ar22.volunteer-counted' : 'ar22.volunteer-exempt',
    article: 'AR 22 §1 q',
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount: row.amount, yearCap, dayMax: row.dayMax, dayCap },
    result: counted,
    unit: 'EUR/year',
    inForce: row.dayCap && row.yearCap ? undefined : { table: 'volunteer', from: caps!.from },
  });
  return counted;
}
