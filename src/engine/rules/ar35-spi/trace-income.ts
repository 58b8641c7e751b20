import { personPath, rowPath, type Person, type Resource } from '../../household';
import { Money } from '../../money';
import { sumFormula } from '../../trace';
import type { Context } from '../context';
import type { MonthlyExemption } from './monthly-exemption';

/** The income of a row in the month, EUR, and whether the exemption covers it. */
export interface TracedIncome {
  readonly row: Resource;
  readonly income: Money;
  readonly exempt: boolean;
}

/** Where a person has several incomes: what the exemption covers and what it does not are each added up. */
export function traceSums(person: Person, incomes: readonly TracedIncome[], ctx: Context): void {
  const open = incomes.filter(({ exempt }) => exempt);
  const closed = incomes.filter(({ exempt }) => !exempt);
  traceSum(person, 'ar35.open', 'AR 35', open, ctx);
  traceSum(person, open.length === 0 ? 'ar23.income' : 'ar35.closed', 'AR 23', closed, ctx);
}

function traceSum(
  person: Person,
  rule: string,
  article: string,
  incomes: readonly TracedIncome[],
  ctx: Context,
): void {
  if (incomes.length < 2) return;
  const figures = Object.fromEntries(incomes.map(({ row, income }, i) => [`${row.kind}${i + 1}`, income]));
  ctx.trace?.add({
    rule,
    article,
    person: person.id,
    inputs: incomes.map(({ row }) => rowPath(person, row)),
    figures,
    formula: sumFormula(figures),
    result: Money.sum(incomes.map(({ income }) => income)),
    unit: 'EUR/month',
  });
}

/** What an exemption did in the month; EUR. */
interface ExemptionOfMonth extends MonthlyExemption {
  /** A job or a training of the month qualifies. */
  readonly opens: boolean;
  readonly open: Money;
  readonly closed: Money;
  readonly used: Money;
  readonly net: Money;
}

/** The exemption and what it leaves; or that no job and no training opens it. */
export function traceExemption(
  person: Person,
  { kind, cap, opens, open, closed, used, net }: ExemptionOfMonth,
  ctx: Context,
): void {
  const article = kind === 'student' ? 'AR 35 §2' : 'AR 35 §1';
  const about = { article, person: person.id, inputs: [`${personPath(person)}/spi`] };
  if (!opens) {
    ctx.trace?.add({ ...about, rule: 'ar35.not-opened', result: used, unit: 'EUR/month' });
    return;
  }
  ctx.trace?.add({
    ...about,
    rule: 'ar35.exemption',
    figures: { open, cap },
    formula: 'min({open}; {cap})',
    result: used,
    unit: 'EUR/month',
  });
  ctx.trace?.add({
    article,
    person: person.id,
    rule: 'ar35.net',
    figures: closed.isZero() ? { open, used } : { open, closed, used },
    formula: closed.isZero() ? '{open} − {used}' : '{open} + {closed} − {used}',
    result: net.plus(closed),
    unit: 'EUR/month',
  });
}
