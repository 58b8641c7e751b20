import { CATEGORIES, LANGS } from '../i18n';
import type { Cell } from './cell';
import { readChoice } from './choice';
import type { Reading } from './reading';
import { wordTable } from './word-key';

/** L 14 §1: 1 cohabitant, 2 isolated, 3 with a family at charge. */
export type CategoryNumber = 1 | 2 | 3;

const NAMES: Readonly<Record<CategoryNumber, readonly string[]>> = {
  1: [
    'cohabitante',
    'personne cohabitante',
    'taux cohabitant',
    'samenwonend',
    'samenwonende persoon',
    'Zusammenwohnender',
    'Zusammenwohnende',
    'zusammenwohnende Person',
    'cohabiting',
    'cohabiting person',
  ],
  2: [
    'isolée',
    'personne isolée',
    'taux isolé',
    'alleenstaand',
    'alleenstaande persoon',
    'Alleinstehender',
    'Alleinstehende',
    'alleinstehende Person',
    'alleinlebend',
    'single',
    'isolated person',
    'living alone',
  ],
  3: [
    'charge de famille',
    'famille',
    'chef de ménage',
    'personne avec charge de famille',
    'avec famille à charge',
    'personne avec famille à charge',
    'taux famille à charge',
    'gezin',
    'gezinshoofd',
    'persoon met gezinslast',
    'met gezinslast',
    'gezin ten laste',
    'persoon met gezin ten laste',
    'Familienlast',
    'mit Familienlast',
    'mit Familie zu Lasten',
    'Person mit Familie zu Lasten',
    'dependent family',
    'with family at charge',
    'family',
  ],
};

const PREFIXES = ['', 'cat ', 'catégorie ', 'categorie ', 'Kategorie ', 'category '];

const TABLE = wordTable(
  ([1, 2, 3] as const).flatMap((category) =>
    [
      ...PREFIXES.map((prefix) => `${prefix}${String(category)}`),
      ...LANGS.map((lang) => CATEGORIES[category][lang]),
      ...NAMES[category],
    ].map((word) => [word, category] as const),
  ),
);

/** Reads a category (L 14 §1): 1 to 3, or its name in four languages. Example: `"Samenwonende"` is 1. */
export function readCategory(cell: Cell): Reading<CategoryNumber> {
  return readChoice(cell, TABLE, '1, 2, 3', 'category');
}
