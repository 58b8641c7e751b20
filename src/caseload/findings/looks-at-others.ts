import type { HouseholdInput } from '../../engine';

/** Whether AR 34 has anybody to look at: a person under the same roof beside the applicant. */
export function looksAtOthers({ persons }: HouseholdInput): boolean {
  return persons.some(({ role, cohabits }) => role !== 'applicant' && cohabits !== false);
}
