import { baremeAhead } from '../bareme-as-of';
import { firstDayOf } from '../first-day';
import type { Hypothesis } from '../scenario';

/** Amounts that can have been announced when the payment was made. */
const AHEAD = 3;

/** L 14 §1: later amounts were paid before they were in force. */
export const laterBareme: Hypothesis = {
  code: 'later-bareme',
  family: 'bareme',
  *variants(scenario) {
    const { bareme, input } = scenario;
    const day = firstDayOf(input);
    const later = bareme.tables.categories.rows.filter(({ from }) => from !== 'coverage' && from > day);
    for (const { from } of later.slice(0, AHEAD)) {
      yield {
        figures: { date: from },
        scenario: { ...scenario, bareme: baremeAhead(bareme, from, day, ['categories', 'spi']) },
      };
    }
  },
};
