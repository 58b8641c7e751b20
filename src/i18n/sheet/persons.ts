import type { Texts } from '../lang';

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
