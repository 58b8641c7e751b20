import { rowAfter } from '../../bareme';
import { baremeAhead } from './bareme-as-of';
import { firstDayOf } from './first-day';
import type { Hypothesis } from './scenario';

/** L 14 §1: the next amounts were paid before they were in force. */
export const laterBareme: Hypothesis = {
  code: 'later-bareme',
  family: 'bareme',
  *variants(scenario) {
    const { bareme, input } = scenario;
    const day = firstDayOf(input);
    const next = rowAfter(bareme.tables.categories, day);
    if (next === undefined) return;
    yield {
      figures: { date: next.from },
      scenario: { ...scenario, bareme: baremeAhead(bareme, next.from, day, ['categories', 'spi']) },
    };
  },
};
