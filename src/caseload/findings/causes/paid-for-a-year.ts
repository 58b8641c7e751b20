import type { Hypothesis } from '../scenario';

/** L 14 §1: the amount of a year was paid for the month. */
export const paidForAYear: Hypothesis = {
  code: 'paid-for-a-year',
  family: 'payment',
  *variants(scenario) {
    yield { figures: {}, scenario: { ...scenario, times: 12 } };
    // The yearly amount itself, not twelve rounded months.
    yield {
      figures: {},
      scenario: { ...scenario, round: ({ ofYear }) => ofYear.times(12).rounded() },
    };
  },
};
