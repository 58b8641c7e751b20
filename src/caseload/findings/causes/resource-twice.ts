import { withEachComponent } from '../resource-components';
import { withEachRow } from '../resource-rows';
import type { Hypothesis } from '../scenario';

/** L 16: a resource was counted twice. */
export const resourceTwice: Hypothesis = {
  code: 'resource-twice',
  family: 'resources',
  *variants(scenario) {
    yield* withEachRow(scenario, (row) => [row, row]);
    yield* withEachComponent(scenario, (annual) => annual.times(2));
  },
};
