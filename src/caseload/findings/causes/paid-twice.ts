import type { Hypothesis } from '../scenario';

/** L 14 §1: the amount was paid twice for the same days. */
export const paidTwice: Hypothesis = {
  code: 'paid-twice',
  family: 'payment',
  *variants(scenario) {
    yield { figures: {}, scenario: { ...scenario, times: 2 } };
  },
};
