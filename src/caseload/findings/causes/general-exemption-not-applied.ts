import { baremeWithValues } from '../bareme-as-of';
import type { Hypothesis } from '../scenario';

/** AR 22 §2: the general exemption was forgotten. */
export const generalExemptionNotApplied: Hypothesis = {
  code: 'general-exemption-not-applied',
  family: 'general-exemption',
  *variants(scenario, { result }) {
    const bareme = baremeWithValues(scenario.bareme, 'generalExemption', 'none', () => '0.00');
    yield { figures: { annual: result.exemptions.generalAnnual }, scenario: { ...scenario, bareme } };
  },
};
