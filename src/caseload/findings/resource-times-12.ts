import { readAmount } from '../../engine';
import { withEachRow } from './resource-rows';
import type { Hypothesis } from './scenario';

/** L 16: the amount of a year was counted for each month. */
export const resourceTimes12: Hypothesis = {
  code: 'resource-times-12',
  family: 'resources',
  variants: (scenario) =>
    withEachRow(scenario, (row) => {
      if (!('amount' in row)) return undefined;
      if ('per' in row && row.per === 'year') return [{ ...row, per: 'month' }];
      return [{ ...row, amount: readAmount(row.amount).times(12).toString() }];
    }),
};
