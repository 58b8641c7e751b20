import { baremeAsOf } from '../bareme-as-of';
import { firstDayOf } from '../first-day';
import { looksAtOthers } from '../looks-at-others';
import type { Hypothesis } from '../scenario';

/** The month in which the wording of 2026 begins (AR 07/01/2026). */
const REFORM_MONTH = '2026-03';
/** The decree is of January 2026: nobody applied it before. */
const PUBLISHED = '2026-01-01';

/** AR 34: paid under the wording of 2026, though that of 2002 still applies. */
export const art34NewWording: Hypothesis = {
  code: 'art34-new-wording',
  family: 'art34',
  *variants(scenario, { result }) {
    const { input, bareme } = scenario;
    if (result.art34Regime !== '2002' || !looksAtOthers(input)) return;
    const figures = { applies: '2002', applied: '2026' };
    const { beneficiaryOn20260116: _beneficiary, reviewedOn: _reviewedOn, ...rest } = input;
    const day = firstDayOf(input);
    if (input.month >= REFORM_MONTH) yield { figures, scenario: { ...scenario, input: rest } };
    else if (day >= PUBLISHED) {
      // The rule of the month in which it began, with the amounts and the days of the month paid.
      const { from: _from, to: _to, ...whole } = rest;
      const { covered, inMonth } = result.days;
      yield {
        figures,
        scenario: {
          ...scenario,
          input: { ...whole, month: REFORM_MONTH },
          bareme: baremeAsOf(bareme, day, ['categories', 'spi']),
          part: { days: covered, of: inMonth },
        },
      };
    }
  },
};
