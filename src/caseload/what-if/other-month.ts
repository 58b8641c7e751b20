import type { HouseholdInput } from '../../engine';

/** First month of the wording of 2026 (AR 07/01/2026). */
const REFORM_MONTH = '2026-03';
/** Persons whom both wordings treat alike. */
const UNTOUCHED = ['applicant', 'partner', 'sibling', 'other'];

/** From before the reform of AR 34 to after it: which wording then applies to debtors depends on what the row did not have to say. */
export function isWordingUnknown(
  { month, persons, beneficiaryOn20260116 }: HouseholdInput,
  later: string,
): boolean {
  if (month >= REFORM_MONTH || later < REFORM_MONTH || beneficiaryOn20260116 !== undefined) return false;
  return persons.some(({ role, cohabits, minor, birthDate }) => {
    const isChildOfKnownAge = role === 'child' && (minor === true || birthDate !== undefined);
    return cohabits !== false && !UNTOUCHED.includes(role) && !isChildOfKnownAge;
  });
}
