import { readAmount, type ResourceInput } from '../../engine';
import { assessed } from './assessed';
import { withPoolRow } from './persons';
import type { Part, Scenario } from './scenario';

/** Kinds of income that is worked out for a month; the bonus of the kind `holidayPay` counts by the year since 2023 (HOUSEHOLD.md §6). */
const OF_MONTH = ['work', 'training', 'replacement', 'severance'];

/** In the month of a new claim such income counts by its days (HOUSEHOLD.md §6.3): by those of another part too. Undefined elsewhere. */
export function withIncomeOfDays(scenario: Scenario, { days, of }: Part): Scenario | undefined {
  const { newClaim, from: _from, to: _to, ...whole } = scenario.input;
  const result = assessed(scenario);
  if (!newClaim || result === undefined) return undefined;
  const amount = readAmount(result.resources.professionalMonthly).times(days).over(of).rounded();
  const row: ResourceInput = { kind: 'replacement', amount: amount.toString() };
  return { ...scenario, input: withPoolRow(whole, result.category, OF_MONTH, row) };
}
