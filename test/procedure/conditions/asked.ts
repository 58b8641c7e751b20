import type { ConditionsCommand } from '../../../src/procedure';
import type { Given } from '../asked';

/** The conditions on 15/09/2026 with these facts; nothing else is known. */
export function ask(given: Given<'conditions'> = {}): ConditionsCommand {
  return { id: 'T', question: 'conditions', date: '2026-09-15', ...given };
}

/** The same for social aid. */
export function askAse(given: Given<'conditions'> = {}): ConditionsCommand {
  return ask({ scheme: 'ASE', ...given });
}

/** Everything in order for a Belgian of 36 years with a signed project. */
export const FINE: Given<'conditions'> = {
  residence: 'yes',
  birthDate: '1990-01-01',
  status: 'belgian',
  amount: 'due',
  work: { willing: 'yes' },
  otherRights: 'exhausted',
  piis: 'signed',
  rightSince: '2026-09-01',
};
