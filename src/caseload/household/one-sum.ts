import type { HouseholdInput } from '../../engine';

/**
 * True where the resources of several debtors are one sum: a flat row has no other for them, and the first carries it (kinds.md §2). Of an
 * input made from a flat row only: its parents are the debtors that it counts.
 */
export function haveOneSum({ persons }: HouseholdInput): boolean {
  const debtors = persons.filter(({ role }) => role === 'parent');
  return debtors.length > 1 && debtors.some(({ resources }) => (resources?.length ?? 0) > 0);
}
