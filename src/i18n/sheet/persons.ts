import type { Lang, Texts } from '../lang';

/** Links to the applicant (HOUSEHOLD, `role`). */
export const ROLES: Readonly<Record<string, Texts>> = {
  applicant: { fr: 'demandeur', nl: 'aanvrager', de: 'Antragsteller', en: 'applicant' },
  partner: { fr: 'partenaire', nl: 'partner', de: 'Partner', en: 'partner' },
  child: { fr: 'enfant', nl: 'kind', de: 'Kind', en: 'child' },
  parent: { fr: 'parent', nl: 'ouder', de: 'Elternteil', en: 'parent' },
  grandparent: { fr: 'grand-parent', nl: 'grootouder', de: 'Großelternteil', en: 'grandparent' },
  grandchild: { fr: 'petit-enfant', nl: 'kleinkind', de: 'Enkelkind', en: 'grandchild' },
  'child-in-law': {
    fr: 'beau-fils ou belle-fille',
    nl: 'schoonkind',
    de: 'Schwiegerkind',
    en: 'child-in-law',
  },
  'parent-in-law': { fr: 'beau-parent', nl: 'schoonouder', de: 'Schwiegerelternteil', en: 'parent-in-law' },
  'ex-spouse': { fr: 'ex-conjoint', nl: 'ex-echtgenoot', de: 'Ex-Ehepartner', en: 'ex-spouse' },
  sibling: { fr: 'frère ou sœur', nl: 'broer of zus', de: 'Bruder oder Schwester', en: 'sibling' },
  other: { fr: 'autre personne', nl: 'andere persoon', de: 'andere Person', en: 'other person' },
};

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
