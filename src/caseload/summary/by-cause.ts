import type { Cents } from './euros';

/** Rows of one cause: how many, and the differences (paid less due) of those paid too much and too little, in cents. */
export interface CauseTally {
  count: number;
  /** Sum of the differences above zero. */
  over: Cents;
  /** Sum of the differences below zero: not positive. */
  under: Cents;
}

/** Counts one more row of a cause; `difference` is zero for a refused one, which has no amounts. */
export function addCause(byCause: Map<string, CauseTally>, cause: string, difference: Cents): void {
  const tally = byCause.get(cause) ?? { count: 0, over: 0n, under: 0n };
  byCause.set(cause, tally);
  tally.count += 1;
  if (difference > 0n) tally.over += difference;
  else tally.under += difference;
}
