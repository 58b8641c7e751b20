import { isWithinRounding, roundingReading, roundingTo } from './causes';
import type { Effect } from './effect';
import type { Explanation, Mistake } from './finding';
import { paymentOf, type Hypothesis, type Known, type Scenario } from './scenario';

/** A mistake or a reading, each code once, and beside it the reading that rounds the months or a rounding of these names. */
export function roundedOf(
  effects: readonly Effect[],
  known: Known,
  names: readonly string[],
): readonly Explanation[] {
  const found = new Map<string, Explanation>();
  const roundings = [roundingReading, roundingTo(names)];
  for (const { mistake, scenario } of effects) {
    if (found.has(mistake.code) || !isWithinRounding(scenario, known)) continue;
    const beside = roundingOf(roundings, scenario, known);
    if (beside !== undefined) found.set(mistake.code, [mistake, beside]);
  }
  return [...found.values()];
}

/** The rounding that makes the amount paid of what a scenario gives. */
function roundingOf(roundings: readonly Hypothesis[], scenario: Scenario, known: Known): Mistake | undefined {
  for (const hypothesis of roundings) {
    for (const { figures, scenario: rounded } of hypothesis.variants(scenario, known)) {
      if (paymentOf(rounded) === known.paid) return { code: hypothesis.code, figures };
    }
  }
  return undefined;
}
