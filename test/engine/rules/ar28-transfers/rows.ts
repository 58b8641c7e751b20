import type { ResourceInput } from '../../../../src/engine';

/** A row of a transfer. */
export type Transfer = Extract<ResourceInput, { kind: 'transfer' }>;

/** Given away on 10 January 2026. */
export const gift = (amount: string, given: Partial<Transfer> = {}): Transfer => ({
  kind: 'transfer',
  date: '2026-01-10',
  amount,
  onerous: false,
  ...given,
});

/** Sold that day. */
export const sale = (amount: string, given: Partial<Transfer> = {}): Transfer =>
  gift(amount, { onerous: true, ...given });

/** The sole dwelling, sold that day: seven whole months from 1 February to 1 September. */
export const home = (amount: string, given: Partial<Transfer> = {}): Transfer =>
  sale(amount, { soleImmovable: true, ...given });

/** What is counted in all, and the details of each transfer. */
export const counted = (transfers: string, ...details: object[]): object => ({
  resources: { transfers },
  details: { transfers: details },
});
