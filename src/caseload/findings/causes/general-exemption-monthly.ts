import { readAmount } from '../../../engine';
import { baremeWithValues } from '../bareme-as-of';
import type { Hypothesis } from '../scenario';

/** AR 22 §2: the general exemption of a year was taken off every month. */
export const generalExemptionMonthly: Hypothesis = {
  code: 'general-exemption-monthly',
  family: 'general-exemption',
  *variants(scenario, { result }) {
    const times12 = (value: string): string => readAmount(value).times(12).toString();
    const bareme = baremeWithValues(scenario.bareme, 'generalExemption', 'each month', times12);
    yield { figures: { annual: result.exemptions.generalAnnual }, scenario: { ...scenario, bareme } };
  },
};
