import type { Bareme } from '../bareme';
import { amountsInForce } from './amounts';
import { warnOfDossier, warnOfPublishedMonthly } from './dossier-warnings';
import type { Category, Household } from './household';
import { Warnings, type Outcome, type Problem } from './result';
import { art34Regime, equityLimit } from './rules/ar34-cohabitants';
import type { Context } from './rules/context';
import { calculate, weigh, type Calculation } from './rules/l14-amount';
import { categoryOf, complementCategory, weightedCustody } from './rules/l14-category';
import { differenceWithPaid, payableForPeriod } from './rules/partial-month';
import { Trace } from './trace';

/** What the rules need to know of a dossier that the checks let pass. */
export function contextOf(household: Household, bareme: Bareme, traced: boolean): Context {
  const { persons, from, to, month } = household;
  return {
    household,
    applicant: persons.find((person) => person.role === 'applicant')!,
    partner: persons.find((person) => person.role === 'partner' && person.cohabits),
    bareme,
    amounts: amountsInForce(bareme, from)!, // the checks refuse a day without amounts
    daysCovered: to - from + 1,
    daysInMonth: month.days,
    warnings: new Warnings(),
    trace: traced ? new Trace() : undefined,
  };
}

/** The law applied to one dossier (HOUSEHOLD.md §4–§6); a problem of pass 3 instead, where equity retains too much. */
export function compute(ctx: Context): Outcome | { readonly problem: Problem } {
  const category = categoryOf(ctx);
  const share = weightedCustody(category, ctx);
  warnOfDossier(category, ctx);
  traceRegime(ctx);
  const main = calculateIn(category, share && 0, ctx);
  const problem = equityProblem(main, ctx);
  if (problem !== undefined) return { problem };
  const rest = share && calculateIn(complementCategory(ctx.household), 1, ctx);
  const weighted = share && rest && { share, rest };
  const { payableAnnual, payableMonthly } = weighted ? weigh(weighted.share, main, weighted.rest, ctx) : main;
  const payable = payableForPeriod(payableMonthly, ctx);
  return {
    main,
    weighted,
    payableAnnual,
    payableMonthly,
    payable,
    difference: differenceWithPaid(payable, ctx),
  };
}

/** The calculation in one category; its steps belong to a part where custody is weighted. */
function calculateIn(category: Category, part: 0 | 1 | undefined, ctx: Context): Calculation {
  warnOfPublishedMonthly(category, ctx);
  if (ctx.trace) ctx.trace.part = part;
  const calculation = calculate(category, ctx);
  if (ctx.trace) ctx.trace.part = undefined;
  return calculation;
}

/** AR 34 §2, pass 3 of HOUSEHOLD.md §8: equity counts less than the share of the excess, never more. */
function equityProblem({ cohabitants }: Calculation, { household }: Context): Problem | undefined {
  const limit = equityLimit(cohabitants);
  const retained = household.equity?.retained;
  if (!retained?.isAbove(limit)) return undefined;
  const figures = { value: retained.toString(), limit: limit.toString() };
  return { code: 'EQUITY_OUT_OF_RANGE', path: '/equity/retained', figures };
}

function traceRegime({ household, trace }: Context): void {
  trace?.add({
    rule: 'ar34.regime',
    article: 'AR 34',
    inputs: ['/from', '/beneficiaryOn20260116', '/reviewedOn'],
    result: art34Regime(household),
    unit: 'choice',
  });
}
