import { readAmount } from '../../../engine';
import { withEachComponent } from '../resource-components';
import { withEachRow } from '../resource-rows';
import type { Hypothesis } from '../scenario';

/** L 16: the amount of a year was counted for each month. */
export const resourceTimes12: Hypothesis = {
  code: 'resource-times-12',
  family: 'resources',
  *variants(scenario) {
    yield* withEachRow(scenario, (row) => {
      if (!('amount' in row)) return undefined;
      if ('per' in row && row.per === 'year') return [{ ...row, per: 'month' }];
      return [{ ...row, amount: readAmount(row.amount).times(12).toString() }];
    });
    yield* withEachComponent(scenario, (annual) => annual.times(12));
  },
};
