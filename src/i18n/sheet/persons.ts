import { ROLES } from '../labels';
import type { Lang, Texts } from '../lang';

/** What a household says of a person; `{value}` is a day or a number. */
export const TRAITS = {
  born: { fr: 'né(e) le {value}', nl: 'geboren op {value}', de: 'geboren am {value}', en: 'born on {value}' },
  minor: { fr: 'mineur', nl: 'minderjarig', de: 'minderjährig', en: 'minor' },
  married: { fr: 'marié', nl: 'gehuwd', de: 'verheiratet', en: 'married' },
  atCharge: { fr: 'à charge', nl: 'ten laste', de: 'zu Lasten', en: 'at charge' },
  notAtCharge: { fr: 'pas à charge', nl: 'niet ten laste', de: 'nicht zu Lasten', en: 'not at charge' },
  notCohabiting: {
    fr: 'ne cohabite pas',
    nl: 'woont niet samen',
    de: 'wohnt nicht zusammen',
    en: 'does not cohabit',
  },
  beneficiary: { fr: 'bénéficiaire', nl: 'begunstigde', de: 'Empfänger', en: 'beneficiary' },
  careNeed: {
    fr: 'besoin de soins reconnu',
    nl: 'erkende zorgbehoefte',
    de: 'anerkannter Pflegebedarf',
    en: 'recognised care need',
  },
  allowanceChildren: {
    fr: 'allocataire pour {value} enfant(s)',
    nl: 'bijslagtrekkende voor {value} kind(eren)',
    de: 'bezieht Familienleistungen für {value} Kind(er)',
    en: 'receives family benefits for {value} child(ren)',
  },
} satisfies Record<string, Texts>;

/** Persons whom a row of the flat layout counts or implies: nobody has named them, so that their ids are of our making. */
const FLAT: Readonly<Record<string, Texts>> = {
  applicant: ROLES['applicant']!,
  partner: ROLES['partner']!,
  child: ROLES['child']!,
  debtor: {
    fr: 'débiteur d’aliments',
    nl: 'onderhoudsplichtige',
    de: 'Unterhaltspflichtiger',
    en: 'maintenance debtor',
  },
  other: { fr: 'cohabitant', nl: 'samenwonende', de: 'Zusammenwohnender', en: 'cohabitant' },
};

/**
 * A person of a flat row in words, by the id that its input has; undefined for another id. Example: `"debtor-1"` is
 * `"débiteur d’aliments 1"`.
 */
export function flatPersonName(lang: Lang, id: string): string | undefined {
  const [, sort = '', number] = /^([a-z]+)(?:-(\d+))?$/.exec(id) ?? [];
  const word = Object.hasOwn(FLAT, sort) ? FLAT[sort]?.[lang] : undefined;
  return word === undefined || number === undefined ? word : `${word} ${number}`;
}
