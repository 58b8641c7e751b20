import { WHOLE, compareFraction, fractionText, type Fraction } from '../../money';
import type { Category } from '../../household';
import type { Context } from '../context';

const HALF: Fraction = { n: 1, d: 2 };

/**
 * L 14; Cass. 27/06/2022 (S.20.0015.F): children who live with the applicant part of the time. Returns the share of time for which
 * category 3 is due, or undefined where it is due whole. From which share on it is whole is a named reading; below one half no
 * authority was found, and every reading weighs.
 */
export function weightedCustody(category: Category, ctx: Context): Fraction | undefined {
  const { custodyShare, policy } = ctx.household;
  if (compareFraction(custodyShare, WHOLE) === 0) return undefined;
  if (category !== 3) {
    ctx.warnings.add('CUSTODY_IGNORED', '/custodyShare');
    return undefined;
  }
  ctx.warnings.add('CUSTODY_POLICY', '/custodyShare');
  const half = compareFraction(custodyShare, HALF);
  const whole = policy.custody === 'full' ? half >= 0 : policy.custody === 'halfHalf' ? half > 0 : false;
  ctx.trace?.add({
    rule: whole ? 'l14.custody-whole' : 'l14.custody-weighted',
    article: 'L 14 §1',
    inputs: ['/custodyShare', '/policy/custody'],
    figures: { custodyShare: fractionText(custodyShare), reading: policy.custody },
    result: fractionText(custodyShare),
    unit: 'share',
  });
  return whole ? undefined : custodyShare;
}
