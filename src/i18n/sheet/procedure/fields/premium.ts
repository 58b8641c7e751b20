import type { Texts } from '../../../lang';

const YEARLY_INCOME: Texts = {
  fr: 'revenu annuel',
  nl: 'jaarlijks inkomen',
  de: 'jährliches Einkommen',
  en: 'yearly income',
};

/** Fields of `premium`. */
export const PREMIUM_FIELDS = {
  basis: { fr: 'base', nl: 'grondslag', de: 'Grundlage', en: 'basis' },
  homelessEnded: {
    fr: 'n’est plus sans-abri',
    nl: 'niet langer dakloos',
    de: 'nicht mehr obdachlos',
    en: 'no longer homeless',
  },
  mainResidence: {
    fr: 'occupe le logement comme résidence principale',
    nl: 'betrekt de woning als hoofdverblijfplaats',
    de: 'bewohnt die Wohnung als Hauptwohnort',
    en: 'occupies the dwelling as main residence',
  },
  alreadyGranted: {
    fr: 'a déjà reçu la prime',
    nl: 'kreeg de premie al',
    de: 'hat die Prämie schon erhalten',
    en: 'already had the premium',
  },
  beneficiary: { fr: 'bénéficiaire', nl: 'gerechtigde', de: 'Empfänger', en: 'beneficiary' },
  'months/beneficiary': {
    fr: 'RIS ou aide dans le mois',
    nl: 'leefloon of hulp in de maand',
    de: 'Einkommen oder Hilfe im Monat',
    en: 'RIS or aid in the month',
  },
  replacementIncome: {
    fr: 'revenu de remplacement',
    nl: 'vervangingsinkomen',
    de: 'Ersatzeinkommen',
    en: 'replacement income',
  },
  annualIncome: YEARLY_INCOME,
  category: { fr: 'catégorie', nl: 'categorie', de: 'Kategorie', en: 'category' },
  householdGranted: {
    fr: 'prime déjà accordée dans le ménage',
    nl: 'premie al toegekend in het huishouden',
    de: 'Prämie im Haushalt schon gewährt',
    en: 'premium already granted in the household',
  },
} satisfies Record<string, Texts>;
