import type { Category } from '../../../engine';
import type { Hypothesis } from '../scenario';

const CATEGORIES: readonly Category[] = [1, 2, 3];

/** L 14 §1: paid as another category than the one decided, or than the one that the household gives. */
export const category: Hypothesis = {
  code: 'category',
  family: 'category',
  *variants(scenario, { result }) {
    const { category: declared, ...derived } = scenario.input;
    for (const paidAs of CATEGORIES) {
      if (paidAs === result.category) continue;
      yield {
        figures: { paidAs, category: result.category, ...(declared !== undefined && { declared }) },
        scenario: { ...scenario, input: { ...derived, category: paidAs } },
      };
    }
  },
};
