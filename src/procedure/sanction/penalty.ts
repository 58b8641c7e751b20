import type { Day } from '../../engine';
import type { SanctionReason } from '../result';

/** The days on which a suspension may begin. */
export interface Window {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A sanction of L 30, before it is put on the calendar. */
export interface Penalty {
  readonly article: string;
  readonly reasons: readonly SanctionReason[];
  readonly repeat: boolean;
  /** The longest suspension. */
  readonly maxMonths: number;
  readonly window: Window | undefined;
  readonly start: Day;
  /** Last day on which it may be executed. */
  readonly executeBy: Day | undefined;
}
