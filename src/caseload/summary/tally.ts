import { centsOf, type Cents } from './euros';

/** Rows of one sort, and what is due for them together, in cents. */
export interface DueTally {
  count: number;
  due: Cents;
}

/** Rows with an amount paid, and their sums: the difference is always paid less due. */
export interface Tally extends DueTally {
  paid: Cents;
  difference: Cents;
}

/** Rows of a category: those that can be compared, and those without an amount paid. */
export interface CategoryTally {
  readonly compared: Tally;
  readonly unpaid: DueTally;
}

export function emptyTally(): Tally {
  return { count: 0, due: 0n, paid: 0n, difference: 0n };
}

export function emptyDue(): DueTally {
  return { count: 0, due: 0n };
}

/** Counts one more row with what is due. */
export function addDue(tally: DueTally, due: Cents): void {
  tally.count += 1;
  tally.due += due;
}

/** Counts one more row with its amount paid; gives the difference. */
export function addPaid(tally: Tally, due: Cents, paid: string): Cents {
  const cents = centsOf(paid);
  addDue(tally, due);
  tally.paid += cents;
  tally.difference += cents - due;
  return cents - due;
}
