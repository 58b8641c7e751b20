import { ROLES, SHEET, fill, type Lang } from '../../i18n';

/** What a person is called whose id is not the dossier's own: under a key that nothing which was given can have. */
const NAME = Symbol('name');

/** An object of the dossier as it was given; a refused one may hold anything. */
export type Given = Readonly<Record<string, unknown>> & { readonly [NAME]?: string | undefined };

export function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list as given; what is not an object is empty, so that the others keep their place. */
export function listOf(value: unknown): readonly Given[] {
  return Array.isArray(value) ? value.map((item: unknown) => (isGiven(item) ? item : {})) : [];
}

export function personsOf(dossier: unknown): readonly Given[] {
  return isGiven(dossier) ? listOf(dossier['persons']) : [];
}

/** The dossier with names for its persons; `nameOf` an id, undefined for one that is the dossier's own. */
export function withNames(dossier: unknown, nameOf: (id: string) => string | undefined): unknown {
  if (!isGiven(dossier)) return dossier;
  return {
    ...dossier,
    persons: personsOf(dossier).map((person) => ({ ...person, [NAME]: nameOf(String(person['id'])) })),
  };
}

/** The name that a person was given by {@link withNames}. */
export function givenName(person: Given | undefined): string | undefined {
  return person?.[NAME];
}

/**
 * What a person is called: the name it was given, else the link to the applicant, with the id where several persons have that link.
 * Example: `"partenaire"`, `"parent « m »"`.
 */
export function personName(lang: Lang, persons: readonly Given[], id: string): string {
  const person = persons.find((one) => one['id'] === id);
  const name = givenName(person);
  if (name !== undefined) return name;
  const role = roleLabel(lang, person?.['role']);
  if (role === undefined) return `“${id}”`;
  const namesakes = persons.filter((one) => one['role'] === person?.['role']);
  return namesakes.length > 1 ? fill(lang, SHEET.named[lang], { label: role, value: id }) : role;
}

/** The link to the applicant; undefined for one that the contract does not know. */
export function roleLabel(lang: Lang, role: unknown): string | undefined {
  return typeof role === 'string' && Object.hasOwn(ROLES, role) ? ROLES[role]?.[lang] : undefined;
}
