import { looksAtOthers } from '../looks-at-others';
import type { Hypothesis } from '../scenario';

/** AR 34: paid under the wording of 2002, though that of 2026 applies. */
export const art34OldWording: Hypothesis = {
  code: 'art34-old-wording',
  family: 'art34',
  *variants(scenario, { result }) {
    if (result.art34Regime !== '2026' || !looksAtOthers(scenario.input)) return;
    const { reviewedOn: _reviewedOn, equity: _equity, ...input } = scenario.input;
    yield {
      figures: { applies: '2026', applied: '2002' },
      scenario: { ...scenario, input: { ...input, beneficiaryOn20260116: true } },
    };
  },
};
