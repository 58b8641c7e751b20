import {
  compareFraction,
  lessFraction,
  rateText,
  readAmount,
  readFraction,
  rowRate,
  type Fraction,
  type Month,
} from '../../engine';
import { inForce, type Ask } from '../ask';
import type { CountsInput, StateShareCommand } from '../command';

/** A rate of the State, and what it rests on. */
export interface Rate {
  readonly rate: Fraction;
  readonly basis: 'SIZE' | 'COUNTS';
}

const KEY_OF_SIZE = { small: 'small', '500': 'from500', '1000': 'from1000' } as const;

/** Size of a centre by its number of beneficiaries. */
export type Size = keyof typeof KEY_OF_SIZE;

/** The size that a number of beneficiaries gives, an average that may have decimals: under 500, from 500, from 1 000. */
export function sizeOf(beneficiaries: number): Size {
  if (beneficiaries >= 1_000) return '1000';
  return beneficiaries >= 500 ? '500' : 'small';
}

/** L 32: the rate by number of beneficiaries, as declared or as the yearly averages give it. */
export function baseRate({ size = 'small', counts }: StateShareCommand, { first }: Month, ask: Ask): Rate {
  const row = ask.row('stateShare', first, '/month');
  const rateOf = (key: Size): Fraction => rowRate(row, KEY_OF_SIZE[key]);
  const about = {
    article: 'L 32',
    unit: 'rate',
    inForce: inForce('stateShare', row),
    ...(row.status === 'secondary' && { confidence: 'secondary' as const }),
  } as const;
  if (counts === undefined) {
    const rate = rateOf(size);
    const figures = { beneficiaries: size };
    ask.trace?.add({ ...about, rule: 'stateShare.size', inputs: ['/size'], figures, result: rateText(rate) });
    return { rate, basis: 'SIZE' };
  }
  const { penultimate, before, previousRate } = counts;
  const rate = rateByCounts(counts, rateOf, first, ask);
  ask.trace?.add({
    ...about,
    rule: 'stateShare.counts',
    inputs: ['/counts'],
    figures: { penultimate: String(penultimate), before: String(before), previousRate: String(previousRate) },
    result: rateText(rate),
  });
  return { rate, basis: 'COUNTS' };
}

/**
 * A higher rate needs a growth of 5 %. Under a threshold the rate falls by a point a year down to the lower one, unless the number of
 * beneficiaries fell by less than 3 %.
 */
function rateByCounts(
  counts: CountsInput,
  rateOf: (size: Size) => Fraction,
  first: Month['first'],
  ask: Ask,
): Fraction {
  const steps = ask.row('stateShareSteps', first, '/month');
  const [penultimate, before] = [readAmount(counts.penultimate), readAmount(counts.before)];
  const previous = readFraction(counts.previousRate) as Fraction; // its form was checked
  const target = rateOf(sizeOf(Number(counts.penultimate)));
  const growth = penultimate.minus(before);
  switch (Math.sign(compareFraction(target, previous))) {
    case 1: {
      // The law may have raised the lower rate itself.
      const kept = compareFraction(previous, rateOf('small')) < 0 ? rateOf('small') : previous;
      return growth.isBelow(before.share(rowRate(steps, 'growthForHigherRate'))) ? kept : target;
    }
    case -1: {
      const fall = before.minus(penultimate);
      const tolerated = before.share(rowRate(steps, 'toleratedDecrease'));
      if (fall.isZero() || fall.isBelow(tolerated)) return previous;
      const lower = lessFraction(previous, rowRate(steps, 'yearlyReduction'));
      return compareFraction(lower, target) > 0 ? lower : target;
    }
    default:
      return target;
  }
}
