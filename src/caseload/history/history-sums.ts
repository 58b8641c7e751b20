import { centsOf, eurosOf, type Cents } from '../summary';
import type { ComparedMonth } from './dossier-history';
import type { Proposal } from './proposal';

/** The sums of a history. What was overpaid is the sum of the five that come before the arrears; `openArrears` are none of the arrears. */
export const HISTORY_SUMS = [
  'overpaid',
  'recoverable',
  'centreError',
  'openGround',
  'protected',
  'prescribed',
  'arrears',
  'openArrears',
] as const;

export type HistorySum = (typeof HISTORY_SUMS)[number];

/** Every sum of the same history; in euro as exact texts, or in cents. */
export type HistorySums<Amount> = Readonly<Record<HistorySum, Amount>>;

/** The sums of no month, in cents. */
export function noSums(): Record<HistorySum, Cents> {
  return Object.fromEntries(HISTORY_SUMS.map((key) => [key, 0n])) as Record<HistorySum, Cents>;
}

/** What some months come to, EUR; a month of which the procedure can say nothing is in no sum. */
export function sumsOf(months: readonly ComparedMonth[]): HistorySums<string> {
  const sums = noSums();
  for (const { difference, proposal } of months) {
    const cents = centsOf(difference);
    const key = proposal && sumFor(proposal, cents);
    if (key === undefined) continue;
    if (cents < 0n) {
      sums[key] -= cents;
    } else {
      sums[key] += cents;
      sums.overpaid += cents;
    }
  }
  const entries = HISTORY_SUMS.map((key) => [key, eurosOf(sums[key])] as const);
  return Object.fromEntries(entries) as Record<HistorySum, string>;
}

function sumFor({ status, ground }: Proposal, difference: Cents): HistorySum | undefined {
  switch (status) {
    case 'none':
      return undefined;
    case 'toExamine':
      if (difference < 0n) return 'openArrears';
      return ground === undefined ? 'openGround' : 'centreError';
    default:
      return status;
  }
}
