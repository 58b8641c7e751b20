import type { StateShareCommand } from '../../../src/procedure';
import type { Given } from '../asked';

/** The State's part of a month of 1 367.34 in September 2026, in a small centre. */
export function ask(given: Given<'stateShare'> = {}): StateShareCommand {
  return { id: 'T', question: 'stateShare', month: '2026-09', amount: '1367.34', ...given };
}
