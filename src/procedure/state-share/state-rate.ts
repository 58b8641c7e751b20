import { rowAt } from '../../bareme';
import {
  fractionText,
  plusFraction,
  rateText,
  readFraction,
  rowRate,
  type Fraction,
  type Month,
} from '../../engine';
import { inForce, type Ask } from '../ask';
import type { StateShareCommand } from '../command';
import { dayText, day } from '../days';
import type { StateShareResult } from '../result';
import type { Rate } from './base-rate';

/** The rate that applies to the month, and what it rests on. */
export interface AppliedRate {
  readonly rate: Fraction;
  readonly basis: StateShareResult['basis'];
}

/** A rate that the caller declares comes first, then the compensation for lost unemployment benefits, then the size of the centre. */
export function stateRate(command: StateShareCommand, month: Month, base: Rate, ask: Ask): AppliedRate {
  const { special } = command;
  if (special === undefined) return compensation(command, month, base, ask) ?? base;
  ask.warnings.add('RATE_DECLARED', '/special');
  const rate = readFraction(special.rate) as Fraction; // its form was checked
  ask.trace?.add({
    rule: 'stateShare.declared',
    article: 'L 32',
    inputs: ['/special'],
    figures: { ground: special.ground },
    result: rateText(rate),
    unit: 'rate',
    confidence: 'disputed',
  });
  return { rate, basis: 'DECLARED' };
}

/** Reform of 2026: more for who lost unemployment benefits; insertion benefits and derived RIS are excluded. Gazette text not seen. */
function compensation(
  { unemployment }: StateShareCommand,
  { first }: Month,
  base: Rate,
  ask: Ask,
): AppliedRate | undefined {
  if (unemployment === undefined) return undefined;
  if (unemployment.lost !== 'unemployment') {
    ask.warnings.add('COMPENSATION_EXCLUDED', '/unemployment/lost');
    return undefined;
  }
  const requested = day(unemployment.requestOn);
  const about = {
    article: 'L 32',
    inputs: ['/unemployment'],
    unit: 'rate',
    confidence: 'secondary',
  } as const;
  const { tables } = ask.bareme;
  if (rowAt(tables.unemploymentWindow, dayText(requested)) !== undefined) {
    const row = ask.row('unemploymentShare', first, '/month');
    const rate = rowRate(row, 'rate');
    ask.trace?.add({
      ...about,
      rule: 'stateShare.reform-1',
      figures: { requestOn: unemployment.requestOn },
      result: rateText(rate),
      inForce: inForce('unemploymentShare', row),
    });
    return { rate, basis: 'REFORM_2026_1' };
  }
  const row = ask.find('unemploymentSupplement', requested, '/unemployment/requestOn');
  if (row === undefined) {
    ask.warnings.add('COMPENSATION_EXCLUDED', '/unemployment/requestOn'); // a request before the reform
    return undefined;
  }
  const points = rowRate(row, 'points');
  const rate = plusFraction(base.rate, points);
  ask.trace?.add({
    ...about,
    rule: 'stateShare.reform-2',
    figures: {
      requestOn: unemployment.requestOn,
      baseRate: fractionText(base.rate),
      points: fractionText(points),
    },
    formula: 'min(1; {baseRate} + {points})',
    result: rateText(rate),
    inForce: inForce('unemploymentSupplement', row),
  });
  return { rate, basis: 'REFORM_2026_2' };
}
