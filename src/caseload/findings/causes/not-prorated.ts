import { isWholeMonth } from '../first-day';
import type { Hypothesis, Part } from '../scenario';

const WHOLE: Part = { days: 1, of: 1 };

/** L 21 §5: the whole month was paid, though the right covers a part of it. */
export const notProrated: Hypothesis = {
  code: 'not-prorated',
  family: 'period',
  *variants(scenario, { result }) {
    if (isWholeMonth(result)) return;
    const figures = { days: result.days.covered, inMonth: result.days.inMonth };
    yield { figures, scenario: { ...scenario, part: WHOLE } };
    // In the month of a new claim income counts by its days: so it did not either.
    const { newClaim, from: _from, to: _to, ...whole } = scenario.input;
    if (newClaim) yield { figures, scenario: { ...scenario, part: WHOLE, input: whole } };
  },
};
