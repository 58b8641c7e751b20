import type { Bareme, Status } from '../../bareme';
import { baseAmounts, type BaseAmount } from '../../engine';

/** The monthly amounts from a day on. */
export interface HistoryStep {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly amounts: readonly BaseAmount[];
  readonly status: Status;
  readonly supplement: boolean;
}

/** Every step of the monthly amounts since the law began, oldest first. */
export function historyOf(bareme: Bareme): readonly HistoryStep[] {
  return bareme.tables.categories.rows.flatMap(({ from, status, supplement = false }) => {
    const amounts = baseAmounts(bareme, from);
    return amounts === undefined ? [] : [{ from, amounts, status, supplement }];
  });
}
