import type { AssessedRow, CheckedRow } from '../check';
import type { UnreadCell } from '../columns';
import { isHarmless, isWordingAssumed } from '../findings';
import { causeOf } from '../report';
import { addCause, type CauseTally } from './by-cause';
import { addDifference, emptyDistribution, type DifferenceBand } from './distribution';
import { centsOf, eurosOf, type Cents } from './euros';
import { addDue, addPaid, emptyDue, emptyTally, type CategoryTally, type Tally } from './tally';
import { addToLookAt, addWarnings, type LinesToLookAt, type Warned } from './warned';

/** A row whose amounts differ. */
export interface Difference {
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
  readonly due: string;
  readonly paid: string;
  readonly difference: string;
  /** Its main cause, by code. */
  readonly cause: string;
}

/** How many of the largest differences are kept. */
const LARGEST = 10;

/** What the whole of a caseload comes to (caseload.md §4), gathered row by row in constant memory, but for the lines to look at; sums are exact. */
export class Summary {
  /** Rows read, refused ones included. */
  dossiers = 0;
  refused = 0;
  /** Assessed: those compared and those without an amount paid. */
  readonly all = emptyDue();
  /** Assessed, with an amount paid. */
  readonly compared = emptyTally();
  /** Paid as due, to the cent. */
  readonly correct = emptyTally();
  /** Of the correct ones, those with an amount in a column that is not recognised: correct as far as they were read. */
  readonly asRead = emptyTally();
  /** These columns, by place. */
  readonly asReadColumns = new Map<string, UnreadCell>();
  /** Paid otherwise than due, but right but for a rounding or under another reading: neither too much nor too little. */
  readonly harmless = emptyTally();
  readonly over = emptyTally();
  readonly under = emptyTally();
  /** Assessed, but no amount paid was given. */
  readonly unpaid = emptyDue();
  readonly byCategory: Readonly<Record<1 | 2 | 3, CategoryTally>> = {
    1: { compared: emptyTally(), unpaid: emptyDue() },
    2: { compared: emptyTally(), unpaid: emptyDue() },
    3: { compared: emptyTally(), unpaid: emptyDue() },
  };
  /** Rows by their main cause: those compared, and those refused because their month is outside the coverage. */
  readonly byCause = new Map<string, CauseTally>();
  /** Compared rows by the size of their difference. */
  readonly distribution: readonly DifferenceBand[] = emptyDistribution();
  /** Refused rows by the code of their first problem. */
  readonly byCode = new Map<string, number>();
  /** Rows by warning, the first of them by name. */
  readonly byWarning = new Map<string, Warned>();
  /** Lines with a warning that somebody must look into. */
  readonly toLookAt: LinesToLookAt = new Map();
  /** Dossiers with debtors of which the wording of AR 34 of 2026 is only assumed. */
  wordingAssumed = 0;
  /** The largest differences, either way, largest first; equal ones in the order read. What is right but for a rounding or a reading is none. */
  readonly largest: Difference[] = [];

  /** Counts one more row. */
  add(row: CheckedRow): void {
    this.dossiers += 1;
    if (row.status === 'refused') {
      this.refused += 1;
      count(this.byCode, row.problems[0]?.code ?? '');
      const cause = causeOf(row);
      if (cause !== undefined) addCause(this.byCause, cause, 0n);
      return;
    }
    addWarnings(this.byWarning, row);
    addToLookAt(this.toLookAt, row);
    if (isWordingAssumed(row)) this.wordingAssumed += 1;
    const { payable, category } = row.result;
    const due = centsOf(payable);
    const { compared, unpaid } = this.byCategory[category];
    addDue(this.all, due);
    const { paid, finding } = row;
    if (paid === undefined || finding === undefined) {
      addDue(this.unpaid, due);
      addDue(unpaid, due);
      return;
    }
    addPaid(compared, due, paid);
    const difference = addPaid(this.compared, due, paid);
    addPaid(this.tallyOf(finding.cause, difference), due, paid);
    if (difference === 0n && row.unread.length > 0) {
      addPaid(this.asRead, due, paid);
      for (const column of row.unread) this.asReadColumns.set(`${column.index} ${column.holds}`, column);
    }
    addCause(this.byCause, finding.cause, difference);
    addDifference(this.distribution, difference);
    if (difference !== 0n && !isHarmless(finding.cause)) this.keepLargest(row, finding.cause, difference);
  }

  private tallyOf(cause: string, difference: Cents): Tally {
    if (difference === 0n) return this.correct;
    if (isHarmless(cause)) return this.harmless;
    return difference > 0n ? this.over : this.under;
  }

  private keepLargest(row: AssessedRow, cause: string, difference: Cents): void {
    const { line, dossier, month, result, paid = '' } = row;
    const place = this.largest.findIndex((other) => size(difference) > size(centsOf(other.difference)));
    if (place < 0 && this.largest.length >= LARGEST) return;
    const amounts = { due: result.payable, paid, difference: eurosOf(difference) };
    const entry = { line, dossier, month, ...amounts, cause };
    this.largest.splice(place < 0 ? this.largest.length : place, 0, entry);
    this.largest.length = Math.min(this.largest.length, LARGEST);
  }
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

function size(cents: Cents): Cents {
  return cents < 0n ? -cents : cents;
}
