import { baremeAsOf } from './bareme-as-of';
import { firstDayOf } from './first-day';
import type { Hypothesis } from './scenario';

/** AR 35: the exemption was applied with the amount of an earlier date. */
export const spiOldAmount: Hypothesis = {
  code: 'spi-old-amount',
  family: 'bareme',
  *variants(scenario) {
    const { bareme, input } = scenario;
    if (!input.persons.some(({ spi }) => spi !== undefined)) return;
    const day = firstDayOf(input);
    const earlier = bareme.tables.spi.rows.filter(({ from }) => from <= day).slice(0, -1);
    for (const { from } of earlier.reverse()) {
      yield {
        figures: { date: from },
        scenario: { ...scenario, bareme: baremeAsOf(bareme, from, ['spi']) },
      };
    }
  },
};
