import { othersWithResources, withResources } from './persons';
import type { Hypothesis } from './scenario';

/** AR 34: the resources of a cohabitant were left out, though they count. */
export const cohabitantNotCounted: Hypothesis = {
  code: 'cohabitant-not-counted',
  family: 'cohabitants',
  *variants(scenario) {
    const { input } = scenario;
    for (const i of othersWithResources(input)) {
      yield {
        figures: { person: input.persons[i]!.id },
        scenario: { ...scenario, input: withResources(input, i, []) },
      };
    }
    const { persons, ...rest } = input;
    const others = othersWithResources(input);
    if (others.length < 2) return;
    const without = persons.map((person, i) => (others.includes(i) ? { ...person, resources: [] } : person));
    yield {
      figures: { persons: others.length },
      scenario: { ...scenario, input: { ...rest, persons: without } },
    };
  },
};
