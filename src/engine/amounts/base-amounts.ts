import type { Bareme } from '../../bareme';
import { readDay } from '../calendar';
import type { Category } from '../household';
import { amountsInForce } from './in-force';

/** What a category is worth without resources; EUR with two decimals. */
export interface BaseAmount {
  readonly category: Category;
  readonly annual: string;
  /** Half-up(annual / 12): the amount paid for a whole month. */
  readonly monthly: string;
}

/**
 * The amounts of L 14 §1 in force on a day (`YYYY-MM-DD`); undefined before the law and for a text that is not a day. Whether the
 * barème answers for that day is asked of its coverage.
 *
 * @example
 * baseAmounts(builtInBareme, '2026-09-01')?.[1] // { category: 2, annual: '16408.11', monthly: '1367.34' }
 */
export function baseAmounts(bareme: Bareme, date: string): readonly BaseAmount[] | undefined {
  const day = readDay(date);
  const amounts = day === undefined ? undefined : amountsInForce(bareme, day);
  if (amounts === undefined) return undefined;
  return ([1, 2, 3] as const).map((category) => ({
    category,
    annual: amounts.baseAnnual[category].toString(),
    monthly: amounts.baseMonthly[category].toString(),
  }));
}
