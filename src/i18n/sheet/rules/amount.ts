import type { Texts } from '../../lang';

/** Steps of L 3, L 14, L 16 and L 21: category, amount, right, what is payable. */
export const AMOUNT_RULES = {
  'l14.category-derived': {
    fr: 'Catégorie selon le ménage',
    nl: 'Categorie volgens het huishouden',
    de: 'Kategorie nach dem Haushalt',
    en: 'Category that the household gives',
  },
  'l14.category-declared': {
    fr: 'Catégorie déclarée',
    nl: 'Opgegeven categorie',
    de: 'Angegebene Kategorie',
    en: 'Declared category',
  },
  'l14.custody-whole': {
    fr: 'Garde alternée : catégorie 3 entière',
    nl: 'Verblijfsco-ouderschap: volledige categorie 3',
    de: 'Wechselnde Unterbringung: volle Kategorie 3',
    en: 'Alternating custody: category 3 whole',
  },
  'l14.custody-weighted': {
    fr: 'Garde alternée : catégorie 3 au prorata',
    nl: 'Verblijfsco-ouderschap: categorie 3 naar verhouding',
    de: 'Wechselnde Unterbringung: Kategorie 3 anteilig',
    en: 'Alternating custody: category 3 in proportion',
  },
  'l14.base': {
    fr: 'Montant annuel de la catégorie',
    nl: 'Jaarbedrag van de categorie',
    de: 'Jahresbetrag der Kategorie',
    en: 'Annual amount of the category',
  },
  'l14.base-monthly': {
    fr: 'Montant mensuel de la catégorie',
    nl: 'Maandbedrag van de categorie',
    de: 'Monatsbetrag der Kategorie',
    en: 'Monthly amount of the category',
  },
  'l16.total': {
    fr: 'Total des ressources',
    nl: 'Totaal van de bestaansmiddelen',
    de: 'Summe der Existenzmittel',
    en: 'Total resources',
  },
  'l3.right': {
    fr: 'Sous le montant de la catégorie',
    nl: 'Onder het bedrag van de categorie',
    de: 'Unter dem Betrag der Kategorie',
    en: 'Below the amount of the category',
  },
  'l3.no-right': {
    fr: 'Montant de la catégorie atteint',
    nl: 'Bedrag van de categorie bereikt',
    de: 'Betrag der Kategorie erreicht',
    en: 'Amount of the category reached',
  },
  'l3.threshold-period': {
    fr: 'Seuil de la période',
    nl: 'Drempel van de periode',
    de: 'Schwelle des Zeitraums',
    en: 'Threshold of the period',
  },
  'l3.right-period': {
    fr: 'Revenus sous le seuil de la période',
    nl: 'Inkomen onder de drempel van de periode',
    de: 'Einkünfte unter der Schwelle des Zeitraums',
    en: 'Income below the threshold of the period',
  },
  'l3.no-right-period': {
    fr: 'Seuil de la période atteint',
    nl: 'Drempel van de periode bereikt',
    de: 'Schwelle des Zeitraums erreicht',
    en: 'Threshold of the period reached',
  },
  'l14.payable-annual': {
    fr: 'À payer pour une année entière',
    nl: 'Te betalen voor een volledig jaar',
    de: 'Zu zahlen für ein ganzes Jahr',
    en: 'Payable for a whole year',
  },
  'l14.payable-monthly': {
    fr: 'À payer pour un mois entier',
    nl: 'Te betalen voor een volledige maand',
    de: 'Zu zahlen für einen ganzen Monat',
    en: 'Payable for a whole month',
  },
  'l14.weighted-annual': {
    fr: 'Pondéré, pour une année entière',
    nl: 'Gewogen, voor een volledig jaar',
    de: 'Gewichtet, für ein ganzes Jahr',
    en: 'Weighted, for a whole year',
  },
  'l14.weighted-monthly': {
    fr: 'Pondéré, pour un mois entier',
    nl: 'Gewogen, voor een volledige maand',
    de: 'Gewichtet, für einen ganzen Monat',
    en: 'Weighted, for a whole month',
  },
  'l21.payable': {
    fr: 'À payer pour les jours couverts',
    nl: 'Te betalen voor de dagen met recht',
    de: 'Zu zahlen für die gedeckten Tage',
    en: 'Payable for the days covered',
  },
  difference: {
    fr: 'Payé moins dû',
    nl: 'Betaald min verschuldigd',
    de: 'Gezahlt minus geschuldet',
    en: 'Paid less due',
  },
} satisfies Record<string, Texts>;
