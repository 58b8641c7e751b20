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
    fr: 'Ressources annuelles de cette personne',
    nl: 'Jaarlijkse bestaansmiddelen van deze persoon',
    de: 'Jährliche Existenzmittel dieser Person',
    en: 'Annual resources of this person',
  },
  'ar34.partner': {
    fr: 'Excédent du partenaire sur le montant de la catégorie 1',
    nl: 'Excedent van de partner boven het bedrag van categorie 1',
    de: 'Überschuss des Partners über dem Betrag der Kategorie 1',
    en: 'Excess of the partner over the category 1 amount',
  },
  'ar34.excess-group': {
    fr: 'Excédent des débiteurs d’aliments, ensemble',
    nl: 'Excedent van de onderhoudsplichtigen, samen',
    de: 'Überschuss der Unterhaltspflichtigen, zusammen',
    en: 'Excess of the maintenance debtors, together',
  },
  'ar34.excess-individual': {
    fr: 'Excédent des débiteurs d’aliments, chacun à part',
    nl: 'Excedent van de onderhoudsplichtigen, elk afzonderlijk',
    de: 'Überschuss der Unterhaltspflichtigen, jeder für sich',
    en: 'Excess of the maintenance debtors, each apart',
  },
  'ar34.share': {
    fr: 'Part de ce demandeur dans l’excédent',
    nl: 'Aandeel van deze aanvrager in het excedent',
    de: 'Anteil dieses Antragstellers am Überschuss',
    en: 'Share of this applicant in the excess',
  },
  'ar34.equity': {
    fr: 'Retenu pour raisons d’équité',
    nl: 'Om billijkheidsredenen in aanmerking genomen',
    de: 'Aus Billigkeitsgründen angerechnet',
    en: 'Retained for reasons of equity',
  },
  'ar34.rounded-monthly': {
    fr: 'Excédent arrondi au cent par mois, remis sur l’année',
    nl: 'Excedent per maand afgerond op de cent, herleid tot een jaar',
    de: 'Überschuss je Monat auf den Cent gerundet, aufs Jahr gebracht',
    en: 'Excess rounded to the cent a month, brought back to the year',
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
} satisfies Record<string, Texts>;
