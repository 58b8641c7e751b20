/** A sum of money in whole cents: exact for any number of dossiers. */
export type Cents = bigint;

/** The cents of an exact amount. Example: `centsOf('-12.50')` is `-1250n`. */
export function centsOf(exact: string): Cents {
  return BigInt(exact.replace('.', ''));
}

/** The exact text of a sum. Example: `eurosOf(-1250n)` is `"-12.50"`. */
export function eurosOf(cents: Cents): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
