import type { Bareme } from '../../bareme';
import {
  History,
  ReadingCosts,
  RegimeTally,
  StateShareTally,
  Summary,
  WhatIf,
  type CheckedRow,
  type HistoryOptions,
  type RefusedRow,
  type WhatIfOptions,
} from '../../caseload';

/** How many refused rows the summary shows. */
const REFUSALS_SHOWN = 20;

/** What is to be gathered beside the summary. */
export interface TallyOptions {
  /** The one that the rows are assessed with. */
  readonly bareme: Bareme;
  readonly readings: boolean;
  readonly history?: HistoryOptions | undefined;
  readonly whatIf?: WhatIfOptions | undefined;
}

/** Everything that is told of a caseload as a whole, gathered in one pass over its rows. */
export class Tallies {
  readonly summary = new Summary();
  /** The first refused rows. */
  readonly refusals: RefusedRow[] = [];
  readonly regimes: RegimeTally;
  readonly stateShare: StateShareTally;
  readonly readings: ReadingCosts | undefined;
  readonly history: History | undefined;
  readonly whatIf: WhatIf | undefined;

  constructor({ bareme, readings, history, whatIf }: TallyOptions) {
    this.regimes = new RegimeTally(bareme);
    this.stateShare = new StateShareTally(bareme);
    this.readings = readings ? new ReadingCosts(bareme) : undefined;
    this.history = history && new History({ ...history, bareme });
    this.whatIf = whatIf && new WhatIf(whatIf);
  }

  /** Counts one more row. */
  add(row: CheckedRow): void {
    this.summary.add(row);
    // A refused row too: its month is incomplete without it.
    this.history?.add(row);
    this.whatIf?.add(row);
    if (row.status === 'refused') {
      if (this.refusals.length < REFUSALS_SHOWN) this.refusals.push(row);
      return;
    }
    this.regimes.add(row);
    this.stateShare.add(row);
    this.readings?.add(row);
  }
}
