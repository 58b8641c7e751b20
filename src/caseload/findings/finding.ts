import type { Figures } from './scenario';

/** A mistake that was found, with the figures that prove it. */
export interface Mistake {
  readonly code: string;
  readonly figures: Figures;
}

/** One explanation of an amount paid: a mistake or a reading, alone, with a rounding, or two of them together. */
export type Explanation = readonly Mistake[];

/** Why an amount paid differs from the amount due. */
export interface Finding {
  /** The main cause; of two mistakes together the one that moves the amount more. */
  readonly cause: string;
  /** What was found, with its figures; empty for a fact that explains itself. */
  readonly explanation: Explanation;
  /** Other explanations, as simple, that give the same amount to the cent. */
  readonly ties: readonly Explanation[];
  /** What is possible and proven by nothing: where nothing was paid, what leaves nothing either; of a whole euro, what comes near it. */
  readonly candidates?: readonly Explanation[];
}
