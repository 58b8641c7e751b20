import type { Texts } from '../lang';

/** Titles of the sections of a sheet, by id. */
export const SECTIONS = {
  situation: { fr: 'Situation', nl: 'Situatie', de: 'Lage', en: 'Situation' },
  category: {
    fr: 'Catégorie et montant',
    nl: 'Categorie en bedrag',
    de: 'Kategorie und Betrag',
    en: 'Category and amount',
  },
  resources: { fr: 'Ressources', nl: 'Bestaansmiddelen', de: 'Existenzmittel', en: 'Resources' },
  cohabitants: { fr: 'Cohabitants', nl: 'Samenwonenden', de: 'Zusammenwohnende', en: 'Cohabitants' },
  total: { fr: 'Total et droit', nl: 'Totaal en recht', de: 'Summe und Anspruch', en: 'Total and right' },
  exemption: {
    fr: 'Exonération générale',
    nl: 'Algemene vrijstelling',
    de: 'Allgemeiner Freibetrag',
    en: 'General exemption',
  },
  payable: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  weighting: { fr: 'Pondération', nl: 'Weging', de: 'Gewichtung', en: 'Weighting' },
  period: { fr: 'Jours du mois', nl: 'Dagen van de maand', de: 'Tage des Monats', en: 'Days of the month' },
  comparison: {
    fr: 'Comparaison avec le montant payé',
    nl: 'Vergelijking met het betaalde bedrag',
    de: 'Vergleich mit dem gezahlten Betrag',
    en: 'Comparison with the amount paid',
  },
  warnings: { fr: 'À vérifier', nl: 'Na te gaan', de: 'Zu prüfen', en: 'To check' },
  readings: {
    fr: 'Lectures appliquées',
    nl: 'Toegepaste lezingen',
    de: 'Angewandte Lesarten',
    en: 'Readings applied',
  },
  law: {
    fr: 'Montants de la loi',
    nl: 'Bedragen van de wet',
    de: 'Beträge des Gesetzes',
    en: 'Amounts of the law',
  },
  articles: {
    fr: 'Articles cités',
    nl: 'Aangehaalde artikelen',
    de: 'Angeführte Artikel',
    en: 'Articles cited',
  },
  refusal: {
    fr: 'Pourquoi le calcul est refusé',
    nl: 'Waarom de berekening geweigerd is',
    de: 'Warum die Berechnung abgelehnt ist',
    en: 'Why the calculation is refused',
  },
} satisfies Record<string, Texts>;

/** Headings of the resources, by group of articles. */
export const RESOURCE_GROUPS = {
  professional: {
    fr: 'Revenus professionnels et de remplacement',
    nl: 'Beroeps- en vervangingsinkomen',
    de: 'Berufs- und Ersatzeinkommen',
    en: 'Professional and replacement income',
  },
  other: { fr: 'Autres revenus', nl: 'Andere inkomsten', de: 'Andere Einkünfte', en: 'Other income' },
  immovable: {
    fr: 'Biens immobiliers',
    nl: 'Onroerende goederen',
    de: 'Immobilien',
    en: 'Immovable property',
  },
  movable: {
    fr: 'Capitaux mobiliers',
    nl: 'Roerende kapitalen',
    de: 'Bewegliche Kapitalien',
    en: 'Movable capital',
  },
  transfers: {
    fr: 'Cessions de biens',
    nl: 'Afstand van goederen',
    de: 'Güterübertragungen',
    en: 'Transfers of goods',
  },
  benefitsInKind: {
    fr: 'Avantages en nature',
    nl: 'Voordelen in natura',
    de: 'Naturalvorteile',
    en: 'Benefits in kind',
  },
} satisfies Record<string, Texts>;
