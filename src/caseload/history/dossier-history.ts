import type { CounterFinding } from './counter';
import type { HistorySums } from './history-sums';
import type { Proposal } from './proposal';

/** One month of a dossier, its parts added up; EUR. */
export interface ComparedMonth {
  readonly month: string;
  readonly lines: readonly number[];
  readonly due: string;
  readonly paid: string;
  /** Paid less due. */
  readonly difference: string;
  /** Why the two differ, as far as it was found: the causes of the parts, each once. */
  readonly causes: readonly string[];
  /** What is proposed; absent where the procedure can say nothing of the amounts. */
  readonly proposal?: Proposal;
  /** The exemption goes beyond its counter. */
  readonly counter?: CounterFinding;
}

/** Why a month cannot be compared: two rows claim the same days, or a row of it was refused. */
export type LeftOutReason = 'overlapping' | 'incomplete';

/** Rows of the same days with the same amount due, EUR: paid together just that amount, or that amount each. */
export interface Payments {
  readonly paid: string;
  /** What is due once. */
  readonly due: string;
}

/** A month that stands in no sum. */
export interface LeftOutMonth {
  readonly month: string;
  readonly lines: readonly number[];
  readonly leftOut: LeftOutReason;
  /** The lines that are the reason. */
  readonly because: readonly number[];
  /** Set where the rows may be several payments for the same days. */
  readonly payments?: Payments;
}

export type HistoryMonth = ComparedMonth | LeftOutMonth;

/**
 * The months of a dossier in order of time, with what they come to, EUR. A proposal: recovery is a decision of the centre (L 24, 26).
 * `centreError`, `openGround` and `openArrears` are to be examined: a possible error of the centre (L 22 §2), a ground that is still to be chosen,
 * an underpayment without a sure cause.
 */
export interface DossierHistory extends HistorySums<string> {
  readonly dossier: string;
  readonly months: readonly HistoryMonth[];
}

/** Whether a month stands in the sums. */
export function isCompared(month: HistoryMonth): month is ComparedMonth {
  return !('leftOut' in month);
}
