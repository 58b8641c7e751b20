import { withEarlierAmounts } from '../earlier-amounts';
import type { Hypothesis } from '../scenario';

/** AR 35: the exemption was applied with the amount of an earlier date. */
export const spiOldAmount: Hypothesis = {
  code: 'spi-old-amount',
  family: 'bareme',
  variants(scenario, known) {
    const isExempt = scenario.input.persons.some(({ spi }) => spi !== undefined);
    return isExempt ? withEarlierAmounts(scenario, known, ['spi']) : [];
  },
};
