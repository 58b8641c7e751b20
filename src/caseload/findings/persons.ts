import type { Category, HouseholdInput, PersonInput, ResourceInput } from '../../engine';

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

/** Places of the persons whose resources are counted together: the applicant, and the partner in category 3 (AR 34 §4). */
export function poolOf({ persons }: HouseholdInput, category: Category): number[] {
  return persons.flatMap(({ role, cohabits }, i) =>
    role === 'applicant' || (role === 'partner' && cohabits !== false && category === 3) ? [i] : [],
  );
}

/** The dossier with the rows of some kinds of the pool taken out, and one row of the applicant in their place. */
export function withPoolRow(
  input: HouseholdInput,
  category: Category,
  kinds: readonly string[],
  row: ResourceInput,
): HouseholdInput {
  const others = poolOf(input, category).reduce((rest, i) => {
    const kept = (rest.persons[i]!.resources ?? []).filter(({ kind }) => !kinds.includes(kind));
    return withResources(rest, i, kept);
  }, input);
  const applicant = applicantOf(others);
  return withResources(others, applicant, [...(others.persons[applicant]!.resources ?? []), row]);
}
