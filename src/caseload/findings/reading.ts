import { POLICIES, type Policy } from '../../engine';
import type { Hypothesis } from './scenario';

/** Another named reading of the law (HOUSEHOLD.md §7): the amount is right under it. */
export const reading: Hypothesis = {
  code: 'correct-reading',
  family: 'reading',
  *variants(scenario, { result }) {
    const { input } = scenario;
    for (const [policy, values] of Object.entries(POLICIES) as [keyof Policy, readonly string[]][]) {
      for (const value of values) {
        if (policy === 'unpublishedBareme' || value === result.policy[policy]) continue;
        yield {
          figures: { policy, value },
          scenario: { ...scenario, input: { ...input, policy: { ...input.policy, [policy]: value } } },
        };
      }
    }
  },
};
