import { readAmount, type ResourceInput } from '../../../engine';
import { withEachComponent } from '../resource-components';
import { perOf, withEachRow } from '../resource-rows';
import type { Hypothesis } from '../scenario';

/** L 16: the amount of a month was counted for a whole year. */
export const resourceOver12: Hypothesis = {
  code: 'resource-over-12',
  family: 'resources',
  *variants(scenario) {
    yield* withEachRow(scenario, (row) => {
      if (!('amount' in row)) return undefined;
      if (perOf(row) === 'month') return [{ ...row, per: 'year' } as ResourceInput];
      return [{ ...row, amount: readAmount(row.amount).over(12).rounded().toString() }];
    });
    yield* withEachComponent(scenario, (annual) => annual.over(12));
  },
};
