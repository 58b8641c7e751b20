import { withEachRow } from './resource-rows';
import type { Hypothesis } from './scenario';

/** L 16: a resource of the dossier was not counted. */
export const resourceNotCounted: Hypothesis = {
  code: 'resource-not-counted',
  family: 'resources',
  variants: (scenario) => withEachRow(scenario, () => []),
};
