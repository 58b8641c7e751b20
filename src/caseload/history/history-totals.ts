import { centsOf } from '../summary';
import { isCompared, type DossierHistory, type LeftOutReason } from './dossier-history';
import { HISTORY_SUMS, noSums } from './history-sums';

/** What the histories of all dossiers come to, gathered dossier by dossier; in cents. */
export class HistoryTotals {
  /** Dossiers that have a month in the sums. */
  dossiers = 0;
  readonly sums = noSums();
  /** Months that stand in no sum. */
  readonly leftOut: Record<LeftOutReason, number> = { overlapping: 0, incomplete: 0 };

  /** Counts one more dossier. */
  add(history: DossierHistory): void {
    if (history.months.some(isCompared)) this.dossiers += 1;
    for (const key of HISTORY_SUMS) this.sums[key] += centsOf(history[key]);
    for (const month of history.months) if (!isCompared(month)) this.leftOut[month.leftOut] += 1;
  }
}
