import { withPerson } from './persons';
import type { Hypothesis } from './scenario';

/** AR 35: an exemption was applied that the dossier does not give. */
export const spiWithoutRight: Hypothesis = {
  code: 'spi-without-right',
  family: 'spi',
  *variants(scenario) {
    const { input } = scenario;
    for (const [i, person] of input.persons.entries()) {
      const isOwn = person.role === 'applicant' || person.role === 'partner';
      if (!isOwn || person.spi !== undefined || !person.resources?.some(({ kind }) => kind === 'work'))
        continue;
      yield {
        figures: { person: person.id, kind: 'general' },
        scenario: { ...scenario, input: withPerson(input, i, { ...person, spi: { kind: 'general' } }) },
      };
    }
  },
};
