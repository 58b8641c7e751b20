import { rowAt } from '../../../bareme';
import { readAmount, type Money } from '../../../engine';
import { assessed } from '../assessed';
import { firstDayOf } from '../first-day';
import type { Hypothesis, Scenario } from '../scenario';

/** AR 22 §2: the general exemption was taken off resources that reach the amount of the category: there it is not granted. */
export const generalExemptionWithoutRight: Hypothesis = {
  code: 'general-exemption-without-right',
  family: 'general-exemption',
  *variants(scenario) {
    const result = assessed(scenario);
    if (result === undefined || result.status === 'due' || result.parts !== undefined) return;
    const annual = exemptionOf(scenario, result.category);
    if (annual === undefined) return;
    // The surplus of ALE work is never exempt (AR 01/04/2003 art. 2).
    const { totalAnnual, ale } = result.resources;
    const rest = readAmount(totalAnnual).minus(readAmount(ale)).minus(readAmount(annual)).orZero();
    const left = readAmount(result.baseAnnual).minus(rest).minus(readAmount(ale)).orZero();
    const { covered, inMonth } = result.days;
    const amount: Money = left.over(12).rounded().times(covered).over(inMonth).rounded();
    if (!amount.isZero()) yield { figures: { annual }, scenario: { ...scenario, round: () => amount } };
  },
};

/** EUR a year, for a category. */
function exemptionOf({ bareme, input }: Scenario, category: number): string | undefined {
  return rowAt(bareme.tables.generalExemption, firstDayOf(input))?.values[category] ?? undefined;
}
