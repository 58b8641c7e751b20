import { ROLES, SHEET, fill, type Lang } from '../../i18n';

/** An object of the dossier as it was given; a refused one may hold anything. */
export type Given = Readonly<Record<string, unknown>>;

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

/**
 * What a person is called: the link to the applicant, with the id where several persons have that link.
 * Example: `"partenaire"`, `"parent « m »"`.
 */
export function personName(lang: Lang, persons: readonly Given[], id: string): string {
  const person = persons.find((one) => one['id'] === id);
  const role = roleLabel(lang, person?.['role']);
  if (role === undefined) return `“${id}”`;
  const namesakes = persons.filter((one) => one['role'] === person?.['role']);
  return namesakes.length > 1 ? fill(lang, SHEET.named[lang], { label: role, value: id }) : role;
}

/** The link to the applicant; undefined for one that the contract does not know. */
export function roleLabel(lang: Lang, role: unknown): string | undefined {
  return typeof role === 'string' && Object.hasOwn(ROLES, role) ? ROLES[role]?.[lang] : undefined;
}
