import type { Texts } from '../../lang';

/** Steps of AR 34: partner and maintenance debtors under the same roof. */
export const COHABITANT_RULES = {
  'ar34.regime': {
    fr: 'Texte de l’article 34 appliqué',
    nl: 'Toegepaste tekst van artikel 34',
    de: 'Angewandter Text von Artikel 34',
    en: 'Wording of article 34 applied',
  },
  'ar34.resources': {
    fr: 'Ressources de cette personne',
    nl: 'Bestaansmiddelen van deze persoon',
    de: 'Existenzmittel dieser Person',
    en: 'Resources of this person',
  },
  'ar34.partner': {
    fr: 'Excédent du partenaire',
    nl: 'Excedent van de partner',
    de: 'Überschuss des Partners',
    en: 'Excess of the partner',
  },
  'ar34.excess-group': {
    fr: 'Excédent groupé des débiteurs',
    nl: 'Excedent van de groep onderhoudsplichtigen',
    de: 'Überschuss der Gruppe der Unterhaltspflichtigen',
    en: 'Group excess of the debtors',
  },
  'ar34.excess-individual': {
    fr: 'Excédent individuel des débiteurs',
    nl: 'Individueel excedent van de onderhoudsplichtigen',
    de: 'Einzelner Überschuss der Unterhaltspflichtigen',
    en: 'Individual excess of the debtors',
  },
  'ar34.share': {
    fr: 'Part de ce demandeur dans l’excédent',
    nl: 'Aandeel van deze aanvrager in het excedent',
    de: 'Anteil dieses Antragstellers am Überschuss',
    en: 'Share of this applicant in the excess',
  },
  'ar34.share-whole': {
    fr: 'Excédent compté en entier pour chaque demandeur',
    nl: 'Excedent volledig meegeteld voor elke aanvrager',
    de: 'Überschuss für jeden Antragsteller ganz angerechnet',
    en: 'Whole excess counted for each applicant',
  },
  'ar34.equity': {
    fr: 'Retenu pour raisons d’équité',
    nl: 'Om billijkheidsredenen in aanmerking genomen',
    de: 'Aus Billigkeitsgründen angerechnet',
    en: 'Retained for reasons of equity',
  },
  'ar34.rounded-monthly': {
    fr: 'Excédent par mois, arrondi au cent',
    nl: 'Excedent per maand, afgerond op de cent',
    de: 'Überschuss je Monat, auf den Cent gerundet',
    en: 'Excess a month, rounded to the cent',
  },
  'ar34.rounded-annual': {
    fr: 'Excédent arrondi, remis sur l’année',
    nl: 'Afgerond excedent, herleid tot een jaar',
    de: 'Gerundeter Überschuss, aufs Jahr gebracht',
    en: 'Rounded excess, brought back to the year',
  },
  'ar34.family-benefits': {
    fr: 'Allocations familiales perçues pour le demandeur',
    nl: 'Gezinsbijslag ontvangen voor de aanvrager',
    de: 'Für den Antragsteller bezogene Familienleistungen',
    en: 'Family benefits received for the applicant',
  },
  'ar34.family-benefits-care-need': {
    fr: 'Allocations familiales non comptées : besoin de soins reconnu',
    nl: 'Gezinsbijslag telt niet mee: erkende zorgbehoefte',
    de: 'Familienleistungen nicht angerechnet: anerkannter Pflegebedarf',
    en: 'Family benefits not counted: recognised care need',
  },
  'ar34.family-benefits-debtor': {
    fr: 'Allocations familiales, ressource du parent',
    nl: 'Gezinsbijslag, bestaansmiddel van de ouder',
    de: 'Familienleistungen, Existenzmittel des Elternteils',
    en: 'Family benefits, resource of the parent',
  },
  'ar34.family-benefits-ignored': {
    fr: 'Allocations familiales perçues pour le demandeur, non comptées',
    nl: 'Gezinsbijslag ontvangen voor de aanvrager, telt niet mee',
    de: 'Für den Antragsteller bezogene Familienleistungen, nicht angerechnet',
    en: 'Family benefits received for the applicant, not counted',
  },
  'ar34.family-benefits-imputed': {
    fr: 'Allocations familiales imputées au demandeur',
    nl: 'Gezinsbijslag aangerekend aan de aanvrager',
    de: 'Dem Antragsteller angerechnete Familienleistungen',
    en: 'Family benefits imputed to the applicant',
  },
  'ar34.left-out-household': {
    fr: 'Ne cohabite pas',
    nl: 'Woont niet samen',
    de: 'Wohnt nicht zusammen',
    en: 'Does not cohabit',
  },
  'ar34.left-out-category': {
    fr: 'Personne n’est compté en catégorie 2',
    nl: 'In categorie 2 telt niemand mee',
    de: 'In Kategorie 2 wird niemand angerechnet',
    en: 'Nobody is counted in category 2',
  },
  'ar34.left-out-beneficiary': {
    fr: 'Bénéficiaire lui-même',
    nl: 'Zelf begunstigde',
    de: 'Selbst Empfänger',
    en: 'Beneficiary in own right',
  },
  'ar34.left-out-minor': { fr: 'Mineur', nl: 'Minderjarig', de: 'Minderjährig', en: 'Minor' },
  'ar34.left-out-unmarried': {
    fr: 'Lien sans mariage : pas débiteur d’aliments',
    nl: 'Band zonder huwelijk: niet onderhoudsplichtig',
    de: 'Verhältnis ohne Ehe: nicht unterhaltspflichtig',
    en: 'Link without marriage: not a maintenance debtor',
  },
  'ar34.left-out-role': {
    fr: 'Pas débiteur d’aliments dans le texte appliqué',
    nl: 'Niet onderhoudsplichtig in de toegepaste tekst',
    de: 'Im angewandten Text nicht unterhaltspflichtig',
    en: 'Not a maintenance debtor in the wording applied',
  },
} satisfies Record<string, Texts>;
