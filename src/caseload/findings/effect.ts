import { readAmount, type Money } from '../../engine';
import type { Explanation, Mistake } from './finding';
import { paymentOf, type Hypothesis, type Known, type Scenario, type Variant } from './scenario';

/** A mistake that was made, and what is paid with it. */
export interface Effect {
  readonly hypothesis: Hypothesis;
  readonly mistake: Mistake;
  /** Which of the ways of the mistake it is. */
  readonly way: string;
  readonly scenario: Scenario;
  /** EUR. */
  readonly payment: string;
  readonly amount: Money;
}

/**
 * The ways in which a mistake can be made, each with a name that it keeps when it is made upon another mistake: what it touches, and which
 * one of several that touch the same.
 */
export function* waysOf(
  hypothesis: Hypothesis,
  scenario: Scenario,
  known: Known,
): Generator<readonly [way: string, variant: Variant]> {
  const counts = new Map<string, number>();
  for (const variant of hypothesis.variants(scenario, known)) {
    const { amount: _amount, ...touched } = variant.figures;
    const name = Object.values(touched).join('|');
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    yield [`${name} ${count}`, variant];
  }
}

/** Every mistake made by itself that changes the amount. */
export function effectsOf(hypotheses: readonly Hypothesis[], known: Known): readonly Effect[] {
  const effects: Effect[] = [];
  for (const hypothesis of hypotheses) {
    for (const [way, { figures, scenario }] of waysOf(hypothesis, known.scenario, known)) {
      const payment = paymentOf(scenario);
      if (payment === undefined || payment === known.result.payable) continue;
      const mistake = { code: hypothesis.code, figures };
      effects.push({ hypothesis, mistake, way, scenario, payment, amount: readAmount(payment) });
    }
  }
  return effects;
}

/** Those that give the amount paid, each cause once. */
export function explained(effects: readonly Effect[], { paid }: Known): readonly Explanation[] {
  const found = new Map<string, Mistake>();
  for (const { mistake, payment } of effects) {
    if (payment === paid && !found.has(mistake.code)) found.set(mistake.code, mistake);
  }
  return [...found.values()].map((mistake) => [mistake]);
}

/** So many ways of one mistake are combined with something else. */
export const NEAREST = 4;

/** The nearest ways of each mistake: the nearest one of all first. */
export function nearest(effects: readonly Effect[]): readonly Effect[] {
  const ranks: Effect[][] = Array.from({ length: NEAREST }, () => []);
  const counts = new Map<string, number>();
  for (const effect of effects) {
    const rank = counts.get(effect.mistake.code) ?? 0;
    counts.set(effect.mistake.code, rank + 1);
    ranks[rank]?.push(effect);
  }
  return ranks.flat();
}
