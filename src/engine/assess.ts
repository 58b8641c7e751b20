import { builtInBareme, type Bareme } from '../bareme';
import { amountsInForce } from './amounts';
import { warnOfDossier, warnOfPublishedMonthly } from './dossier-warnings';
import { checkCoherence, checkStructure, readHousehold } from './household';
import type { Household, HouseholdInput } from './household';
import { complement, fractionText, type Money } from './money';
import { Warnings, amountsOf, type Draft } from './result';
import type { ComputedResult, Part, Problem, RefusedResult, Result } from './result';
import { art34Regime, equityLimit } from './rules/ar34-cohabitants';
import type { Context } from './rules/context';
import { calculate, weigh, type Calculation } from './rules/l14-amount';
import { categoryOf, complementCategory, weightedCustody } from './rules/l14-category';
import { payableForPeriod } from './rules/partial-month';
import { Trace } from './trace';

export interface AssessOptions {
  /** Adds the steps of the calculation to the result. */
  readonly trace?: boolean;
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
}

/**
 * Assesses one dossier for one month or part of it (HOUSEHOLD.md, RESULT.md): what is payable under L 14 and AR 22–35, EUR.
 * Never throws on bad input and never changes it: an input that is not usable gives a refused result with every finding.
 *
 * @example
 * assess({ id: 'A1', month: '2026-09', persons: [{ id: 'p', role: 'applicant' }] }).payable // '1367.34'
 */
export function assess(input: unknown, options: AssessOptions = {}): Result {
  const structure = checkStructure(input);
  if (structure.length > 0) return refused(input, structure);
  const household = readHousehold(input as HouseholdInput);
  const bareme = options.bareme ?? builtInBareme;
  const coherence = checkCoherence(household, bareme);
  if (coherence.length > 0) return refused(input, coherence);
  const ctx = contextOf(household, bareme, options.trace ? new Trace() : undefined);
  const outcome = compute(ctx);
  return 'problems' in outcome ? refused(input, outcome.problems) : computed(outcome, ctx);
}

/** Assesses one line of JSON; a text that is not JSON gives a refused result (MALFORMED). */
export function assessLine(line: string, options: AssessOptions = {}): Result {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return refused(undefined, [{ code: 'MALFORMED', path: '' }]);
  }
  return assess(input, options);
}

function refused(input: unknown, errors: readonly Problem[]): RefusedResult {
  const readable = errors[0]?.code !== 'MALFORMED' && typeof input === 'object' && input !== null;
  const id: unknown = readable && 'id' in input ? input.id : '';
  return { id: typeof id === 'string' ? id : '', status: 'refused', errors, warnings: [] };
}

function contextOf(household: Household, bareme: Bareme, trace: Trace | undefined): Context {
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
    trace,
  };
}

/** What was computed: the calculation shown at the top, its parts where custody is weighted, and the amounts. */
interface Outcome {
  readonly main: Calculation;
  readonly parts: readonly Part[] | undefined;
  readonly payableAnnual: Money;
  readonly payableMonthly: Money;
  readonly payable: Money;
}

function compute(ctx: Context): Outcome | { readonly problems: readonly Problem[] } {
  const { household, trace } = ctx;
  const category = categoryOf(ctx);
  const share = weightedCustody(category, ctx);
  warnOfDossier(category, ctx);
  warnOfPublishedMonthly(category, ctx);
  traceRegime(ctx);
  if (trace && share) trace.part = 0;
  const main = calculate(category, ctx);
  const limit = equityLimit(main.cohabitants);
  if (household.equity?.retained.isAbove(limit)) {
    const figures = { value: household.equity.retained.toString(), limit: limit.toString() };
    return { problems: [{ code: 'EQUITY_OUT_OF_RANGE', path: '/equity/retained', figures }] };
  }
  if (share === undefined) {
    const { payableAnnual, payableMonthly } = main;
    const payable = payableForPeriod(payableMonthly, ctx);
    return { main, parts: undefined, payableAnnual, payableMonthly, payable };
  }
  if (trace) trace.part = 1;
  const restCategory = complementCategory(household);
  warnOfPublishedMonthly(restCategory, ctx);
  const rest = calculate(restCategory, ctx);
  if (trace) trace.part = undefined;
  const weighted = weigh(share, main, rest, ctx);
  const parts = [
    { share: fractionText(share), ...amountsOf(main) },
    { share: fractionText(complement(share)), ...amountsOf(rest) },
  ];
  return { main, parts, ...weighted, payable: payableForPeriod(weighted.payableMonthly, ctx) };
}

function traceRegime({ household, amounts, trace }: Context): void {
  trace?.add({
    rule: 'ar34.regime',
    article: 'AR 34',
    inputs: ['/from', '/beneficiaryOn20260116', '/reviewedOn'],
    figures: { inForceFrom: amounts.baremeFrom },
    result: art34Regime(household),
    unit: 'choice',
  });
}

function computed(outcome: Outcome, ctx: Context): Result {
  const { household, warnings, trace } = ctx;
  const { main, parts, payable } = outcome;
  const difference = household.paid?.minus(payable);
  if (difference !== undefined) traceDifference(household.paid!, payable, difference, ctx);
  const amounts = amountsOf(main);
  const result: Draft<ComputedResult> = {
    id: household.id,
    status: payable.isZero() ? 'none' : 'due',
    scheme: household.scheme,
    category: amounts.category,
    categoryBasis: household.declaredCategory === undefined ? 'derived' : 'declared',
    baremeFrom: ctx.amounts.baremeFrom,
    art34Regime: art34Regime(household),
    baseAnnual: amounts.baseAnnual,
    baseMonthly: amounts.baseMonthly,
    exemptions: amounts.exemptions,
    resources: amounts.resources,
    payableAnnual: outcome.payableAnnual.toString(),
    payableMonthly: outcome.payableMonthly.toString(),
    payable: payable.toString(),
    days: { covered: ctx.daysCovered, inMonth: ctx.daysInMonth },
    policy: household.policy,
    warnings: warnings.list(),
    errors: [],
  };
  if (amounts.thresholdPeriod !== undefined) result.thresholdPeriod = amounts.thresholdPeriod;
  if (difference !== undefined) result.difference = difference.toString();
  if (amounts.details !== undefined) result.details = amounts.details;
  if (parts !== undefined) result.parts = parts;
  if (trace !== undefined) result.trace = trace.steps;
  return result;
}

function traceDifference(paid: Money, payable: Money, difference: Money, { trace }: Context): void {
  trace?.add({
    rule: 'difference',
    article: '',
    inputs: ['/paid'],
    figures: { paid, payable },
    formula: '{paid} − {payable}',
    result: difference,
    unit: 'EUR',
  });
}
