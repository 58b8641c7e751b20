import type { AssessedRow, CheckedRow } from '../check';
import { centsOf, type Cents } from './euros';

/** Dossiers of one sort and their sums, in cents. */
export interface Tally {
  count: number;
  due: Cents;
  paid: Cents;
  difference: Cents;
}

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
  readonly all = emptyTally();
  readonly correct = emptyTally();
  readonly over = emptyTally();
  readonly under = emptyTally();
  /** Assessed, but no amount paid was given. */
  readonly unpaid = emptyTally();
  readonly byCategory: Readonly<Record<1 | 2 | 3, Tally>> = {
    1: emptyTally(),
    2: emptyTally(),
    3: emptyTally(),
  };
  /** Refused rows by the code of their first problem. */
  readonly byCode = new Map<string, number>();
  /** Rows by warning. */
  readonly byWarning = new Map<string, number>();
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
    const due = centsOf(row.result.payable);
    const paid = row.paid === undefined ? 0n : centsOf(row.paid);
    const difference = row.paid === undefined ? 0n : paid - due;
    for (const tally of [this.all, this.byCategory[row.result.category], this.tallyOf(row, difference)]) {
      tally.count += 1;
      tally.due += due;
      tally.paid += paid;
      tally.difference += difference;
    }
    for (const code of row.warnings) count(this.byWarning, code);
    if (difference !== 0n) this.keepLargest(row, difference);
  }

  private tallyOf({ paid }: AssessedRow, difference: Cents): Tally {
    if (paid === undefined) return this.unpaid;
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

function emptyTally(): Tally {
  return { count: 0, due: 0n, paid: 0n, difference: 0n };
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

function size(cents: Cents): Cents {
  return cents < 0n ? -cents : cents;
}
