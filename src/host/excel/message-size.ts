/**
 * How much goes in one message. Excel on the web takes 5 MB, in either direction; a row of twelve columns is about 92 bytes,
 * so this is some 10,000 rows, which leaves room for longer texts and for what office.js adds. What is still too large
 * is halved until it passes.
 */
export const MOST_CELLS = 120_000;
export const MOST_CHARACTERS = 1 << 20;

/** Rows of so many columns that fit; at least one. */
export function rowsThatFit(columns: number): number {
  return Math.max(1, Math.floor(MOST_CELLS / Math.max(1, columns)));
}
