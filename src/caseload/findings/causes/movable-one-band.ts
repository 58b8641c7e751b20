import { baremeWithValues } from '../bareme-as-of';
import type { Hypothesis } from '../scenario';

/** Kinds of which a yearly income is worked out by bands; transfers by those of movable capital. */
const CAPITAL = ['movable', 'transfer'];

/** AR 27, 28: the rate of the lower band was applied to the whole capital above the exempt part, without the upper band. */
export const movableOneBand: Hypothesis = {
  code: 'movable-one-band',
  family: 'resources',
  *variants(scenario) {
    const { input } = scenario;
    if (!input.persons.some(({ resources }) => resources?.some(({ kind }) => CAPITAL.includes(kind)))) return;
    const bareme = baremeWithValues(
      scenario.bareme,
      'movable',
      'one band',
      (value, { lowerRate, upperRate }) => (value === upperRate ? (lowerRate ?? value) : value),
    );
    yield { figures: {}, scenario: { ...scenario, bareme } };
  },
};
