import { reading, ROUNDING_NAMES } from './causes';
import { effectsOf } from './effect';
import type { Explanation, Mistake } from './finding';
import { roundedOf } from './rounded';
import { paymentOf, type Figures, type Known, type Scenario } from './scenario';

/**
 * What is right under another reading of the law and a rounding that has a name; else under readings of two points of it. Readings of one
 * point are never joined, and a point that changes nothing by itself may do so beside another.
 */
export function besideReadings(known: Known): readonly Explanation[] {
  const rounded = roundedOf(effectsOf([reading], known), known, ROUNDING_NAMES);
  return rounded.length > 0 ? rounded : pairsOfReadings(known);
}

function pairsOfReadings(known: Known): readonly Explanation[] {
  const found: Explanation[] = [];
  const seen = new Set<string>();
  for (const first of reading.variants(known.scenario, known)) {
    seen.add(pointOf(first.figures));
    for (const second of reading.variants(first.scenario, known)) {
      if (seen.has(pointOf(second.figures)) || !gives(second.scenario, known)) continue;
      found.push([named(first.figures), named(second.figures)]);
    }
  }
  return found;
}

const gives = (scenario: Scenario, { paid }: Known): boolean => paymentOf(scenario) === paid;

const named = (figures: Figures): Mistake => ({ code: reading.code, figures });

/** Which point of the law a reading is of. */
const pointOf = ({ policy = '' }: Figures): string => String(policy);
