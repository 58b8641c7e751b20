import type { HouseholdInput } from '../../../engine';
import { mayBeLeftOut } from '../facultative';
import { othersWithResources, withPerson } from '../persons';
import type { Hypothesis } from '../scenario';

/** AR 34: the resources of a cohabitant were left out, though they count; with the person's part of the threshold, or without it. */
export const cohabitantNotCounted: Hypothesis = {
  code: 'cohabitant-not-counted',
  family: 'cohabitants',
  *variants(scenario, known) {
    const others = othersWithResources(scenario.input);
    // Equity is decided on an excess: it falls with it.
    const { equity: _equity, ...input } = scenario.input;
    for (const i of others) {
      const { resources: _resources, ...person } = input.persons[i]!;
      const figures = { person: person.id, ...mayBeLeftOut([person], known) };
      yield { figures, scenario: { ...scenario, input: withPerson(input, i, person) } };
      const left = { ...person, beneficiary: true };
      yield { figures, scenario: { ...scenario, input: withPerson(input, i, left) } };
    }
    if (others.length < 2) return;
    yield {
      figures: {
        persons: others.length,
        ...mayBeLeftOut(
          others.map((i) => input.persons[i]!),
          known,
        ),
      },
      scenario: { ...scenario, input: others.reduce(withoutResources, input) },
    };
  },
};

function withoutResources(input: HouseholdInput, index: number): HouseholdInput {
  const { resources: _resources, ...person } = input.persons[index]!;
  return withPerson(input, index, person);
}
