import type { Bareme } from '../../bareme';
import type { AssessedRow } from '../check';
import { centsOf, type Cents } from '../summary';
import { stateShareOf, type RowStateShare } from './row-state-share';

/** Rows of one month and one rate, in cents: parts of a month are several. */
export interface StateShareCount {
  readonly month: string;
  readonly rate: string;
  rows: number;
  due: Cents;
  share: Cents;
  ownShare: Cents;
  /** Rows for which Form B asks another yearly amount than the calculation, and by how much together, in cents a year. */
  formBDiffers: number;
  formBDifference: Cents;
}

/** How many lines are named. */
const LINES = 5;

/** The State's part of a caseload, by month and rate. */
export class StateShareTally {
  private readonly counts = new Map<string, StateShareCount>();
  /** Rows without a rate in the file. */
  withoutRate = 0;
  /** Rows with a rate whose part cannot be calculated; the lines of the first ones. */
  refused = 0;
  readonly refusedLines: number[] = [];

  constructor(private readonly bareme?: Bareme) {}

  /** Counts one more row; gives its share. */
  add(row: AssessedRow): RowStateShare | undefined {
    if (row.stateRate === undefined) {
      this.withoutRate += 1;
      return undefined;
    }
    const found = stateShareOf(row, this.bareme);
    if (found === undefined) {
      this.refused += 1;
      if (this.refusedLines.length < LINES) this.refusedLines.push(row.line);
      return undefined;
    }
    const count = this.countOf(row.month, found.rate);
    count.rows += 1;
    count.due += centsOf(row.result.payable);
    count.share += centsOf(found.share);
    count.ownShare += centsOf(found.ownShare);
    const difference = centsOf(found.formB?.difference ?? '0.00');
    if (difference !== 0n) count.formBDiffers += 1;
    count.formBDifference += difference;
    return found;
  }

  /** By month, then by rate. */
  list(): readonly StateShareCount[] {
    return [...this.counts.values()].sort((a, b) =>
      a.month === b.month ? (a.rate < b.rate ? -1 : 1) : a.month < b.month ? -1 : 1,
    );
  }

  private countOf(month: string, rate: string): StateShareCount {
    const key = `${month} ${rate}`;
    const count = this.counts.get(key) ?? {
      month,
      rate,
      rows: 0,
      due: 0n,
      share: 0n,
      ownShare: 0n,
      formBDiffers: 0,
      formBDifference: 0n,
    };
    this.counts.set(key, count);
    return count;
  }
}
