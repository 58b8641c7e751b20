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
