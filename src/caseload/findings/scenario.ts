import type { Bareme } from '../../bareme';
import { readAmount, type ComputedResult, type HouseholdInput, type Money } from '../../engine';
import { assessed } from './assessed';

/** A part of the month: so many days of so many. */
export interface Part {
  readonly days: number;
  readonly of: number;
}

/** An amount of the period, EUR, before it is rounded to the cent: from the amount of the year, or from the rounded one of the month. */
export interface Unrounded {
  readonly ofYear: Money;
  readonly ofMonth: Money;
  /** Days that are paid. */
  readonly days: number;
}

/** How a dossier may have been paid: an input and amounts for the engine, and what was done with its result. */
export interface Scenario {
  readonly input: HouseholdInput;
  readonly bareme: Bareme;
  /** The part of the month that was paid, where it was not that of the days of right. */
  readonly part?: Part;
  /** What was made of the amount, where it was not rounded to the nearest cent. */
  readonly round?: (amount: Unrounded) => Money;
  /** How often it was paid, where not once. */
  readonly times?: number;
}

/** A dossier whose amount paid is to be explained. */
export interface Known {
  readonly scenario: Scenario;
  /** What is due, as assessed. */
  readonly result: ComputedResult;
  /** EUR, exact. */
  readonly paid: string;
}

export type Figures = Readonly<Record<string, string | number>>;

/** One way in which a mistake can have been made. */
export interface Variant {
  /** The figures that prove it. */
  readonly figures: Figures;
  readonly scenario: Scenario;
}

/**
 * One cause of a wrong payment: the dossier as it would have been paid with that mistake. It is the cause where the engine then gives the
 * amount paid, to the cent.
 */
export interface Hypothesis {
  readonly code: string;
  /** Two mistakes of one family are not looked for together. */
  readonly family: string;
  variants(scenario: Scenario, known: Known): Iterable<Variant>;
}

/** What a scenario pays, EUR; undefined where it cannot be assessed. */
export function paymentOf(scenario: Scenario): string | undefined {
  const result = assessed(scenario);
  if (result === undefined) return undefined;
  const { part, round, times = 1 } = scenario;
  if (part === undefined && round === undefined) {
    return times === 1 ? result.payable : readAmount(result.payable).times(times).toString();
  }
  const amount = unrounded(result, part);
  return (round?.(amount) ?? amount.ofMonth.rounded()).times(times).toString();
}

/** The amount of a part of the month; of the days of right where no other part is given (L 21 §5). */
function unrounded({ payableAnnual, payableMonthly, days }: ComputedResult, part?: Part): Unrounded {
  const paid = part ?? { days: days.covered, of: days.inMonth };
  const ofPart = (month: Money): Money => month.times(paid.days).over(paid.of);
  return {
    ofYear: ofPart(readAmount(payableAnnual).over(12)),
    ofMonth: ofPart(readAmount(payableMonthly)),
    days: paid.days,
  };
}
