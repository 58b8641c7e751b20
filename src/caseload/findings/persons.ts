import type { HouseholdInput, PersonInput, ResourceInput } from '../../engine';

/** The dossier with one person changed. */
export function withPerson(input: HouseholdInput, index: number, person: PersonInput): HouseholdInput {
  return { ...input, persons: input.persons.map((other, i) => (i === index ? person : other)) };
}

/** The dossier with the resources of one person changed. */
export function withResources(
  input: HouseholdInput,
  index: number,
  resources: readonly ResourceInput[],
): HouseholdInput {
  const { resources: _before, ...person } = input.persons[index]!;
  return withPerson(input, index, resources.length === 0 ? person : { ...person, resources: [...resources] });
}

/** Place of the applicant. */
export function applicantOf({ persons }: HouseholdInput): number {
  return persons.findIndex(({ role }) => role === 'applicant');
}

/** Places of the other persons under the same roof who have resources. */
export function othersWithResources({ persons }: HouseholdInput): number[] {
  return persons.flatMap(({ role, cohabits, resources }, i) =>
    role !== 'applicant' && cohabits !== false && (resources?.length ?? 0) > 0 ? [i] : [],
  );
}
