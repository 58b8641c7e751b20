import { isWholeMonth } from '../first-day';
import { withIncomeOfDays } from '../income-of-days';
import type { Hypothesis } from '../scenario';

/** L 21 §5: one day more or less of a part of the month was paid: the first or the last day counted wrongly. */
export const daysOff: Hypothesis = {
  code: 'days-off',
  family: 'period',
  *variants(scenario, { result }) {
    const { covered, inMonth } = result.days;
    if (isWholeMonth(result)) return;
    for (const days of [covered - 1, covered + 1]) {
      if (days < 1 || days === inMonth) continue;
      const part = { days, of: inMonth };
      const figures = { days, covered, inMonth };
      yield { figures, scenario: { ...scenario, part } };
      const income = withIncomeOfDays(scenario, part);
      if (income !== undefined) yield { figures, scenario: { ...income, part } };
    }
  },
};
