import { readAmount, type ResourceInput } from '../../engine';
import { assessed } from './assessed';
import { isWholeMonth } from './first-day';
import { withPoolRow } from './persons';
import type { Hypothesis, Scenario } from './scenario';

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
      const income = incomeByThirtieths(scenario, days);
      if (income !== undefined) yield { figures, scenario: { ...income, part } };
    }
  },
};

/** Kinds of income that is worked out for a month; the bonus of the kind `holidayPay` counts by the year since 2023 (HOUSEHOLD.md §6). */
const OF_MONTH = ['work', 'training', 'replacement', 'severance'];

/** In the month of a new claim such income counts by its days (HOUSEHOLD.md §6.3): by thirtieths too. */
function incomeByThirtieths(scenario: Scenario, days: number): Scenario | undefined {
  const { newClaim, from: _from, to: _to, ...whole } = scenario.input;
  const result = assessed(scenario);
  if (!newClaim || result === undefined) return undefined;
  const amount = readAmount(result.resources.professionalMonthly).times(days).over(30).rounded();
  const row: ResourceInput = { kind: 'replacement', amount: amount.toString() };
  return { ...scenario, input: withPoolRow(whole, result.category, OF_MONTH, row) };
}
