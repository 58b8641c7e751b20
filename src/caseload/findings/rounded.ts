import { nearest, type Effect } from './effect';
import type { Explanation, Mistake } from './finding';
import { roundingReading } from './reading';
import { isWithinRounding, rounding } from './rounding';
import { paymentOf, type Known, type Scenario } from './scenario';

/** A mistake, and beside it a rounding that has a name or the reading that rounds the months: the mistake is the cause. */
export function roundedOf(effects: readonly Effect[], known: Known): readonly Explanation[] {
  const found = new Map<string, Explanation>();
  for (const { mistake, scenario } of nearest(effects)) {
    if (found.has(mistake.code) || !isWithinRounding(scenario, known)) continue;
    const beside = roundingOf(scenario, known);
    if (beside !== undefined) found.set(mistake.code, [mistake, beside]);
  }
  return [...found.values()];
}

/** The rounding that makes the amount paid of what a scenario gives. */
function roundingOf(scenario: Scenario, known: Known): Mistake | undefined {
  for (const hypothesis of [roundingReading, rounding]) {
    for (const { figures, scenario: rounded } of hypothesis.variants(scenario, known)) {
      if (paymentOf(rounded) === known.paid) return { code: hypothesis.code, figures };
    }
  }
  return undefined;
}
