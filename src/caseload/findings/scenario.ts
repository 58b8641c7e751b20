import type { Bareme } from '../../bareme';
import { assess, type ComputedResult, type HouseholdInput } from '../../engine';

/** How a dossier may have been paid: an input and amounts for the engine, and what was done with its result. */
export interface Scenario {
  readonly input: HouseholdInput;
  readonly bareme: Bareme;
  /** What was paid of the result, where it was not what is payable; EUR. */
  readonly pay?: (result: ComputedResult) => string | undefined;
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
export function paymentOf({ input, bareme, pay }: Scenario): string | undefined {
  const result = assess(input, { bareme });
  if (result.status === 'refused') return undefined;
  return pay === undefined ? result.payable : pay(result);
}
