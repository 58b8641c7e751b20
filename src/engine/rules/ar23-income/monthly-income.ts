import { civilDate, daysInMonth, dayOf, type Day } from '../../calendar';
import { rowPath, type Person, type Resource, type ResourceOf } from '../../household';
import type { Money } from '../../money';
import type { Context } from '../context';

/** From this day holiday pay and the year-end bonus are movable capital (PB 3.5, 3.6); before, income of their month. */
const HOLIDAY_PAY_IS_MOVABLE = dayOf(2023, 1, 1);

/** A replacement income paid in full in the six-day scheme: 26 days a month (PB 3.11). */
const DAYS_A_MONTH = 26;

/** AR 27: is holiday pay of a right from this day on counted as capital? */
export function holidayPayIsMovable(from: Day): boolean {
  return from >= HOLIDAY_PAY_IS_MOVABLE;
}

/**
 * AR 23–24: the monthly amount of a row of professional or replacement income, exact; undefined for a row of another nature.
 * A yearly amount is divided by twelve and not rounded.
 */
export function monthlyIncome(person: Person, row: Resource, ctx: Context): Money | undefined {
  switch (row.kind) {
    case 'work':
    case 'training':
    case 'replacement':
      return perMonth(person, row, ctx);
    case 'severance':
      return severance(person, row, ctx);
    case 'holidayPay':
      return holidayPayIsMovable(ctx.household.from) ? undefined : holidayPay(person, row, ctx);
    default:
      return undefined;
  }
}

const ARTICLE = { work: 'AR 23', training: 'AR 35 §1', replacement: 'AR 24' } as const;
const FORMULA = { month: '{amount}', year: '{amount} / 12', day: '{amount} × 26' } as const;

function perMonth(person: Person, row: ResourceOf<'work' | 'training' | 'replacement'>, ctx: Context): Money {
  const { amount, per } = row;
  const monthly = per === 'month' ? amount : per === 'year' ? amount.over(12) : amount.times(DAYS_A_MONTH);
  ctx.trace?.add({
    rule: `ar23.${row.kind}`,
    article: ARTICLE[row.kind],
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount },
    formula: FORMULA[per],
    result: monthly,
    unit: 'EUR/month',
  });
  return monthly;
}

function holidayPay(person: Person, row: ResourceOf<'holidayPay'>, ctx: Context): Money {
  ctx.trace?.add({
    rule: 'ar23.holiday-pay',
    article: 'AR 23',
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount: row.amount },
    formula: '{amount}',
    result: row.amount,
    unit: 'EUR/month',
  });
  return row.amount;
}

/**
 * AR 23; PB 3.7: severance pay is spread over the period it covers, evenly by months where whole months are covered, by days
 * otherwise. The calendar month counts, not the days of right. A rounding point.
 */
function severance(person: Person, row: ResourceOf<'severance'>, ctx: Context): Money {
  const { amount, firstDay, lastDay } = row;
  const { month } = ctx.household;
  const inside = Math.min(lastDay, month.last) - Math.max(firstDay, month.first) + 1;
  const months = wholeMonths(firstDay, lastDay);
  const covered = inside <= 0 ? 0 : months === undefined ? inside : 1;
  const total = months ?? lastDay - firstDay + 1;
  const monthly = amount.times(covered).over(total).rounded();
  ctx.trace?.add({
    rule: months === undefined ? 'ar23.severance-days' : 'ar23.severance-months',
    article: 'AR 23',
    person: person.id,
    inputs: [rowPath(person, row)],
    figures: { amount, covered, total },
    formula: '{amount} × {covered} / {total}',
    result: monthly,
    unit: 'EUR/month',
    rounded: true,
  });
  return monthly;
}

/** Number of calendar months from first to last day, or undefined where they do not begin and end with a month. */
function wholeMonths(firstDay: Day, lastDay: Day): number | undefined {
  const first = civilDate(firstDay);
  const last = civilDate(lastDay);
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return undefined;
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}
