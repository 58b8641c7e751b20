import { FIELDS, RESOURCE_KINDS, SHEET, fill, type Lang } from '../../i18n';
import { givenName, isGiven, listOf, personsOf, roleLabel, type Given } from './persons';

/**
 * A place of the dossier in words: `/persons/1/resources/0/amount` is `"personne 2 (parent), ressource 1 (revenus de
 * remplacement), montant"`; the whole dossier for `""`. Works on anything that was given, refused dossiers included.
 */
export function placeText(lang: Lang, dossier: unknown, path: string): string {
  const keys = keysOf(path);
  if (keys.length === 0) return SHEET.wholeDossier[lang];
  if (keys[0] !== 'persons' || keys[1] === undefined) return fieldsText(lang, keys, '');

  const person = personsOf(dossier)[Number(keys[1])] ?? {};
  const words = [givenName(person) ?? numbered(lang, 'person', keys[1], roleLabel(lang, person['role']))];
  if (keys[2] === 'resources' && keys[3] !== undefined) {
    words.push(
      numbered(lang, 'resource', keys[3], kindLabel(lang, listOf(person['resources'])[Number(keys[3])])),
    );
    keys.splice(0, 4);
  } else keys.splice(0, 2);
  if (keys.length > 0) words.push(fieldsText(lang, keys, ''));
  return words.join(', ');
}

/** The same place with the name that the last field has in JSON: `"ressource 1 (salaire), montant (`amount`)"`. */
export function namedPlaceText(lang: Lang, dossier: unknown, path: string): string {
  const label = placeText(lang, dossier, path);
  const name = keysOf(path).at(-1) ?? '';
  // The place of a list is its number; a field that the contract does not know is quoted already.
  const isNamed = name !== '' && !/^\d+$/.test(name) && !label.endsWith(unknownField(lang, name));
  return isNamed ? fill(lang, SHEET.fieldName[lang], { label, value: name }) : label;
}

/** The keys of a JSON Pointer. */
export function keysOf(path: string): string[] {
  return path.split('/').slice(1).map(unescaped);
}

/** The kind of a resource row in the terms of the law; undefined for one that the contract does not know. */
export function kindLabel(lang: Lang, row: Given | undefined): string | undefined {
  const kind = isGiven(row) ? row['kind'] : undefined;
  return typeof kind === 'string' && Object.hasOwn(RESOURCE_KINDS, kind)
    ? RESOURCE_KINDS[kind]?.[lang]
    : undefined;
}

/** A field and the fields in it: `"décision d’équité, motif"`. A field that the contract does not know is quoted. */
function fieldsText(lang: Lang, [key = '', ...rest]: readonly string[], within: string): string {
  const label = FIELDS[`${within}/${key}`] ?? (Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined);
  const text = label?.[lang] ?? unknownField(lang, key);
  return rest.length === 0 ? text : `${text}, ${fieldsText(lang, rest, key)}`;
}

function unknownField(lang: Lang, key: string): string {
  return fill(lang, SHEET.unknownField[lang], { value: key });
}

/** Counted from one, as people do. */
function numbered(lang: Lang, word: 'person' | 'resource', index: string, label: string | undefined): string {
  const place = fill(lang, SHEET[word][lang], { value: Number(index) + 1 });
  return label === undefined ? place : `${place} (${label})`;
}

/** JSON Pointer: `~1` is a slash, `~0` a tilde. */
function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~');
}
