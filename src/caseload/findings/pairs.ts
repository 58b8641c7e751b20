import { readAmount, type Money } from '../../engine';
import { MISTAKES } from './causes';
import { nearest, waysOf, type Effect } from './effect';
import type { Explanation, Mistake } from './finding';
import { paymentOf, type Hypothesis, type Known } from './scenario';

/** So many explanations by two mistakes are looked for. */
const ENOUGH = 6;
/** So many pairs are tried, those of the nearest ways first: a dossier with very much in it has thousands. */
const MOST_TRIES = 200;

/** Two mistakes of different families together, each of which changes the amount by itself. */
export function pairsOf(effects: readonly Effect[], known: Known): readonly Explanation[] {
  const near = nearest(effects);
  const found: Explanation[] = [];
  let tries = 0;
  for (const first of near) {
    for (const hypothesis of after(first.hypothesis)) {
      const seconds = secondsOf(hypothesis, first, near, known);
      if (seconds.size === 0) continue;
      for (const [way, { figures, scenario }] of waysOf(hypothesis, first.scenario, known)) {
        if (!seconds.delete(way)) continue;
        tries += 1;
        if (paymentOf(scenario) === known.paid) {
          found.push(largerFirst(first, { code: hypothesis.code, figures }, known));
          break;
        }
        if (seconds.size === 0) break;
      }
      if (found.length >= ENOUGH || tries >= MOST_TRIES) return found;
    }
  }
  return found;
}

/** The mistakes that come after one in the list, of other families. */
function after({ code, family }: Hypothesis): readonly Hypothesis[] {
  const place = MISTAKES.findIndex((other) => other.code === code);
  return MISTAKES.slice(place + 1).filter((other) => other.family !== family);
}

/** The ways of a mistake that can lead to the amount paid together with the first one. */
function secondsOf(
  hypothesis: Hypothesis,
  first: Effect,
  near: readonly Effect[],
  { paid, result }: Known,
): Set<string> {
  const [to, due] = [readAmount(paid), readAmount(result.payable)];
  const seconds = near.filter(
    (second) =>
      second.hypothesis === hypothesis &&
      isBeyond(first, second, due, to) &&
      isBeyond(second, first, due, to),
  );
  return new Set(seconds.map(({ way }) => way));
}

/**
 * Whether an amount is on that side of the first mistake to which the second one leads: upon another mistake one moves the amount the way it
 * does alone. Two that pay less do not pay more together.
 */
function isBeyond({ amount }: Effect, second: Effect, due: Money, to: Money): boolean {
  return second.amount.isAbove(due) ? to.isAbove(amount) : to.isBelow(amount);
}

/** Of two mistakes the one that moves the amount more is the cause: what the second adds to the first is its own part. */
function largerFirst({ mistake, amount }: Effect, second: Mistake, { paid, result }: Known): Explanation {
  const sizeOf = (from: Money, to: Money): Money => (to.isBelow(from) ? from.minus(to) : to.minus(from));
  const [one, two] = [sizeOf(readAmount(result.payable), amount), sizeOf(amount, readAmount(paid))];
  return one.isBelow(two) ? [second, mistake] : [mistake, second];
}
