import type { ComputedResult } from '../../engine';

/** Why the amount paid differs from the amount due. */
export type Cause = 'correct' | 'paid-with-no-right' | 'not-paid-with-a-right' | 'over' | 'under';

/**
 * The cause of a difference, as far as it shows from the two amounts alone; undefined where no amount paid is given. This is the
 * one place where causes are named: a search for the reason behind an amount takes its place here.
 */
export function causeOf({ status, difference }: ComputedResult, paid: string | undefined): Cause | undefined {
  if (difference === undefined || paid === undefined) return undefined;
  if (difference === '0.00') return 'correct';
  if (difference.startsWith('-')) return paid === '0.00' ? 'not-paid-with-a-right' : 'under';
  return status === 'none' ? 'paid-with-no-right' : 'over';
}
