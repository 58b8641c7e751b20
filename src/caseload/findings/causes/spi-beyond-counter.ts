import { withPerson } from '../persons';
import type { Hypothesis } from '../scenario';

/** AR 35 §1: the exemption was applied to the whole month, though fewer days of its counter were left. */
export const spiBeyondCounter: Hypothesis = {
  code: 'spi-beyond-counter',
  family: 'spi',
  *variants(scenario) {
    const { input } = scenario;
    for (const [i, person] of input.persons.entries()) {
      const { spi } = person;
      if (spi === undefined || spi.kind === 'artistic' || spi.daysLeft === undefined) continue;
      const { daysLeft, ...whole } = spi;
      yield {
        figures: { person: person.id, days: daysLeft },
        scenario: { ...scenario, input: withPerson(input, i, { ...person, spi: whole }) },
      };
    }
  },
};
