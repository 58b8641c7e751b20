import { baremeAsOf } from './bareme-as-of';
import type { Hypothesis } from './scenario';
import { firstDayOf } from './first-day';

/** L 14 §1, AR 35: the dossier was not indexed; the amounts of an earlier date were still paid. */
export const oldBareme: Hypothesis = {
  code: 'old-bareme',
  family: 'bareme',
  *variants(scenario) {
    const { bareme, input } = scenario;
    const { rows } = bareme.tables.categories;
    const day = firstDayOf(input);
    const earlier = rows.filter(({ from }) => from <= day).slice(0, -1);
    for (const { from } of earlier.reverse()) {
      yield {
        figures: { date: from },
        scenario: { ...scenario, bareme: baremeAsOf(bareme, from, ['categories', 'spi']) },
      };
    }
  },
};
