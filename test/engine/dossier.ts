import type { HouseholdInput, PersonInput, ResourceInput, Role } from '../../src/engine';

/** A person, `p-` and the role as id unless told. */
export function person(role: Role, given: Partial<PersonInput> = {}): PersonInput {
  return { id: `p-${role}`, role, ...given };
}

/** An adult cohabitant of this role, with these resources. */
export function having(role: Role, ...resources: ResourceInput[]): PersonInput {
  return person(role, { resources });
}

/** A minor child at charge: it makes category 3. */
export const CHILD: PersonInput = { id: 'p-minor', role: 'child', minor: true };

/** A sibling without resources: it makes category 1, and AR 34 never looks at it. */
export const SIBLING: PersonInput = { id: 'p-sibling', role: 'sibling' };

/** The fields of a dossier but its persons. */
export type DossierFields = Partial<Omit<HouseholdInput, 'persons'>>;

/** A dossier of September 2026 with these persons, the applicant included, and these fields. */
export function dossier(persons: readonly PersonInput[], given: DossierFields = {}): HouseholdInput {
  return { id: 'T', month: '2026-09', ...given, persons: [...persons] };
}

/** An isolated applicant (category 2) with these resources. */
export function alone(resources: readonly ResourceInput[], given: DossierFields = {}): HouseholdInput {
  return dossier([having('applicant', ...resources)], given);
}

/** An applicant without resources, and these cohabitants. */
export function livingWith(cohabitants: readonly PersonInput[], given: DossierFields = {}): HouseholdInput {
  return dossier([person('applicant'), ...cohabitants], given);
}

/** A yearly income that only `otherMonthly` sees: the plainest way to a given total. */
export function yearly(amount: string): ResourceInput {
  return { kind: 'otherIncome', amount, per: 'year' };
}

/** Net wages of the month. */
export function wages(amount: string): ResourceInput {
  return { kind: 'work', amount };
}

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month of a day, from that day on: the dated rules look at it. */
export function from(day: string): { month: string; from: string } {
  return { month: monthOf(day), from: day };
}
