import { withEarlierAmounts } from '../earlier-amounts';
import type { Hypothesis } from '../scenario';

/** L 14 §1, AR 35: the dossier was not indexed; the amounts of an earlier date were still paid. */
export const oldBareme: Hypothesis = {
  code: 'old-bareme',
  family: 'bareme',
  variants: (scenario, known) => withEarlierAmounts(scenario, known, ['categories', 'spi']),
};
