import { withEachRow } from './resource-rows';
import type { Hypothesis } from './scenario';

/**
 * L 16: a resource of the dossier was not counted. All resources of another person left out are a cohabitant who was not counted, and
 * told so.
 */
export const resourceNotCounted: Hypothesis = {
  code: 'resource-not-counted',
  family: 'resources',
  *variants(scenario) {
    for (const variant of withEachRow(scenario, () => [])) {
      const { persons } = variant.scenario.input;
      const changed = persons.findIndex((person, i) => person !== scenario.input.persons[i]);
      const { role, resources = [] } = persons[changed]!;
      if (role === 'applicant' || resources.length > 0) yield variant;
    }
  },
};
