import { withPerson } from '../persons';
import type { Hypothesis } from '../scenario';

/** AR 35: an exemption to which the person has a right was not applied; or nobody's was. */
export const spiNotApplied: Hypothesis = {
  code: 'spi-not-applied',
  family: 'spi',
  *variants(scenario) {
    const { input } = scenario;
    let nobody = input;
    let count = 0;
    for (const [i, person] of input.persons.entries()) {
      if (person.spi === undefined) continue;
      const { spi, ...without } = person;
      nobody = withPerson(nobody, i, without);
      count += 1;
      yield {
        figures: { person: person.id, kind: spi.kind },
        scenario: { ...scenario, input: withPerson(input, i, without) },
      };
    }
    if (count > 1) yield { figures: { persons: count }, scenario: { ...scenario, input: nobody } };
  },
};
