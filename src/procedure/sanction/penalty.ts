import type { Confidence, Day, Figure } from '../../engine';
import type { SanctionReason } from '../result';

/** A sanction of L 30, before it is put on the calendar. */
export interface Penalty {
  readonly article: string;
  readonly reasons: readonly SanctionReason[];
  readonly repeat: boolean;
  /** The longest suspension. */
  readonly maxMonths: number;
  readonly window: { readonly earliest: Day; readonly latest: Day } | undefined;
  readonly start: Day;
  /** Last day on which it may be executed. */
  readonly executeBy: Day | undefined;
}

/** A step of a sanction, as the trace has it. */
export interface Step {
  readonly rule: string;
  readonly article: string;
  readonly inputs: readonly string[];
  readonly figures: Readonly<Record<string, Figure>>;
  readonly confidence?: Confidence;
}
