import { complement, fractionText, type Fraction, type Money } from '../money';
import { art34Regime } from '../rules/ar34-cohabitants';
import type { Context } from '../rules/context';
import type { Calculation } from '../rules/l14-amount';
import { amountsOf, type Draft } from './amounts-result';
import type { ComputedResult, Part } from './result';

/** What was computed for a dossier: the calculation shown at the top, and the amounts payable. */
export interface Outcome {
  readonly main: Calculation;
  /** Weighted custody: the share of category 3, and the calculation of its complement. */
  readonly weighted: { readonly share: Fraction; readonly rest: Calculation } | undefined;
  readonly payableAnnual: Money;
  readonly payableMonthly: Money;
  readonly payable: Money;
  /** Paid less payable, where an amount paid is given. */
  readonly difference: Money | undefined;
}

/** The result of RESULT.md §1, as text. */
export function computedResult(outcome: Outcome, ctx: Context): ComputedResult {
  const { household, trace } = ctx;
  const { payable, difference, weighted } = outcome;
  const amounts = amountsOf(outcome.main);
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
    warnings: ctx.warnings.list(),
    errors: [],
  };
  if (amounts.thresholdPeriod !== undefined) result.thresholdPeriod = amounts.thresholdPeriod;
  if (difference !== undefined) result.difference = difference.toString();
  if (amounts.details !== undefined) result.details = amounts.details;
  if (weighted !== undefined) result.parts = partsOf(outcome.main, weighted);
  if (trace !== undefined) result.trace = trace.steps;
  return result;
}

function partsOf(main: Calculation, { share, rest }: NonNullable<Outcome['weighted']>): readonly Part[] {
  return [
    { share: fractionText(share), ...amountsOf(main) },
    { share: fractionText(complement(share)), ...amountsOf(rest) },
  ];
}
