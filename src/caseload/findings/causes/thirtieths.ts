import { isWholeMonth } from '../first-day';
import { withIncomeOfDays } from '../income-of-days';
import type { Hypothesis } from '../scenario';

/** L 21 §5: a part of the month was paid by thirtieths, not by the days of the month. */
export const thirtieths: Hypothesis = {
  code: 'thirtieths',
  family: 'period',
  *variants(scenario, { result }) {
    const { covered, inMonth } = result.days;
    if (isWholeMonth(result)) return;
    // Counted as calendar days, or as days of a month of thirty.
    const counts = new Set([covered, covered + 30 - inMonth].filter((days) => days > 0 && days <= 30));
    for (const days of counts) {
      const figures = { days, inMonth };
      const part = { days, of: 30 };
      yield { figures, scenario: { ...scenario, part } };
      const income = withIncomeOfDays(scenario, part);
      if (income !== undefined) yield { figures, scenario: { ...income, part } };
    }
  },
};
