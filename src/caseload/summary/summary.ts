import type { AssessedRow, CheckedRow } from '../check';
import { centsOf, type Cents } from './euros';
import { addDue, addPaid, emptyDue, emptyTally, type CategoryTally, type Tally } from './tally';
import { addWarnings, type Warned } from './warned';

/** A dossier whose amounts differ. */
export interface Difference {
  readonly line: number;
  readonly dossier: string;
  readonly month: string;
  readonly due: string;
  readonly paid: string;
  readonly difference: string;
}

/** How many of the largest differences are kept. */
const LARGEST = 10;

/** What the whole of a caseload comes to (caseload.md §4), gathered row by row in constant memory; sums are exact. */
export class Summary {
  /** Rows read, refused ones included. */
  dossiers = 0;
  refused = 0;
  /** Assessed: those compared and those without an amount paid. */
  readonly all = emptyDue();
  /** Assessed, with an amount paid. */
  readonly compared = emptyTally();
  readonly correct = emptyTally();
  readonly over = emptyTally();
  readonly under = emptyTally();
  /** Assessed, but no amount paid was given. */
  readonly unpaid = emptyDue();
  readonly byCategory: Readonly<Record<1 | 2 | 3, CategoryTally>> = {
    1: { compared: emptyTally(), unpaid: emptyDue() },
    2: { compared: emptyTally(), unpaid: emptyDue() },
    3: { compared: emptyTally(), unpaid: emptyDue() },
  };
  /** Refused rows by the code of their first problem. */
  readonly byCode = new Map<string, number>();
  /** Rows by warning, the first of them by name. */
  readonly byWarning = new Map<string, Warned>();
  /** The largest differences, either way, largest first; equal ones in the order read. */
  readonly largest: Difference[] = [];

  /** Counts one more row. */
  add(row: CheckedRow): void {
    this.dossiers += 1;
    if (row.status === 'refused') {
      this.refused += 1;
      count(this.byCode, row.problems[0]?.code ?? '');
      return;
    }
    addWarnings(this.byWarning, row);
    const { payable, category } = row.result;
    const due = centsOf(payable);
    const { compared, unpaid } = this.byCategory[category];
    addDue(this.all, due);
    if (row.paid === undefined) {
      addDue(this.unpaid, due);
      addDue(unpaid, due);
      return;
    }
    addPaid(compared, due, row.paid);
    const difference = addPaid(this.compared, due, row.paid);
    addPaid(this.tallyOf(difference), due, row.paid);
    if (difference !== 0n) this.keepLargest(row, difference);
  }

  private tallyOf(difference: Cents): Tally {
    if (difference === 0n) return this.correct;
    return difference > 0n ? this.over : this.under;
  }

  private keepLargest({ line, dossier, month, result, paid = '' }: AssessedRow, difference: Cents): void {
    const place = this.largest.findIndex((other) => size(difference) > size(centsOf(other.difference)));
    if (place < 0 && this.largest.length >= LARGEST) return;
    const entry = { line, dossier, month, due: result.payable, paid, difference: result.difference ?? '' };
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
