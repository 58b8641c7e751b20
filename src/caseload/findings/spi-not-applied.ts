import { withPerson } from './persons';
import type { Hypothesis } from './scenario';

/** AR 35: an exemption to which the person has a right was not applied. */
export const spiNotApplied: Hypothesis = {
  code: 'spi-not-applied',
  family: 'spi',
  *variants(scenario) {
    const { input } = scenario;
    for (const [i, person] of input.persons.entries()) {
      if (person.spi === undefined) continue;
      const { spi, ...without } = person;
      yield {
        figures: { person: person.id, kind: spi.kind },
        scenario: { ...scenario, input: withPerson(input, i, without) },
      };
    }
  },
};
