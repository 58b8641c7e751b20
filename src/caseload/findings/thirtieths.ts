import { readAmount, type ComputedResult, type HouseholdInput, type ResourceInput } from '../../engine';
import { isWholeMonth } from './first-day';
import type { Hypothesis } from './scenario';

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
      const pay = ({ payableMonthly }: ComputedResult): string =>
        readAmount(payableMonthly).times(days).over(30).rounded().toString();
      yield { figures, scenario: { ...scenario, pay } };
      // In the month of a new claim income counts by its days: by thirtieths too.
      const { newClaim, from: _from, to: _to, ...whole } = scenario.input;
      if (newClaim) yield { figures, scenario: { ...scenario, pay, input: byThirtieths(whole, days) } };
    }
  },
};

/** The dossier with what the applicant's pool earns a month taken by thirtieths. */
function byThirtieths(input: HouseholdInput, days: number): HouseholdInput {
  const persons = input.persons.map((person) => {
    if (person.role !== 'applicant' && person.role !== 'partner') return person;
    const resources = person.resources?.map((row) => {
      if (!isMonthlyIncome(row)) return row;
      return { ...row, amount: readAmount(row.amount).times(days).over(30).rounded().toString() };
    });
    return resources === undefined ? person : { ...person, resources };
  });
  return { ...input, persons };
}

/** Professional and replacement income of a month (HOUSEHOLD.md §6.3). */
function isMonthlyIncome(
  row: ResourceInput,
): row is Extract<ResourceInput, { kind: 'work' | 'training' | 'replacement' }> {
  if (row.kind !== 'work' && row.kind !== 'training' && row.kind !== 'replacement') return false;
  return (row.per ?? 'month') === 'month';
}
