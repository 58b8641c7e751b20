import { mayBeLeftOut } from '../facultative';
import { withEachRow } from '../resource-rows';
import type { Hypothesis } from '../scenario';

/**
 * L 16: a resource of the dossier was not counted. All resources of another person left out are a cohabitant who was not counted, and
 * told so.
 */
export const resourceNotCounted: Hypothesis = {
  code: 'resource-not-counted',
  family: 'resources',
  *variants(scenario, known) {
    for (const variant of withEachRow(scenario, () => [])) {
      const { persons } = variant.scenario.input;
      const changed = persons.findIndex((person, i) => person !== scenario.input.persons[i]);
      const person = persons[changed]!;
      if (person.role !== 'applicant' && (person.resources ?? []).length === 0) continue;
      yield { ...variant, figures: { ...variant.figures, ...mayBeLeftOut([person], known) } };
    }
  },
};
