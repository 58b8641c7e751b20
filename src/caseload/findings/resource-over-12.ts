import { readAmount, type ResourceInput } from '../../engine';
import { withEachComponent } from './resource-components';
import { withEachRow } from './resource-rows';
import type { Hypothesis } from './scenario';

/** L 16: the amount of a month was counted for a whole year. */
export const resourceOver12: Hypothesis = {
  code: 'resource-over-12',
  family: 'resources',
  *variants(scenario, { result }) {
    yield* withEachRow(scenario, (row) => {
      if (!('amount' in row)) return undefined;
      const per = 'per' in row ? (row.per ?? 'month') : 'month';
      if (PERIODIC.has(row.kind) && per === 'month') return [{ ...row, per: 'year' } as ResourceInput];
      return [{ ...row, amount: readAmount(row.amount).over(12).rounded().toString() }];
    });
    yield* withEachComponent(scenario, result, (annual) => annual.over(12));
  },
};

/** Kinds that are given a month or a year (HOUSEHOLD.md §3). */
const PERIODIC = new Set<string>([
  ...['work', 'training', 'replacement', 'alimony', 'familyAllowance', 'regularGift', 'otherIncome'],
  'benefitInKind',
]);
