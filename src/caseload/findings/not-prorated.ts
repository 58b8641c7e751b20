import { isWholeMonth } from './first-day';
import type { Hypothesis } from './scenario';

/** L 21 §5: the whole month was paid, though the right covers a part of it. */
export const notProrated: Hypothesis = {
  code: 'not-prorated',
  family: 'period',
  *variants(scenario, { result }) {
    if (isWholeMonth(result)) return;
    yield {
      figures: { days: result.days.covered, inMonth: result.days.inMonth },
      scenario: { ...scenario, pay: ({ payableMonthly }) => payableMonthly },
    };
  },
};
