import type { Texts } from '../../lang';

/** Steps of L 3, L 14, L 16 and L 21: category, amount, right, what is payable. */
export const AMOUNT_RULES = {
  'l14.category-derived': {
    fr: 'Catégorie selon le ménage',
    nl: 'Categorie volgens het gezin',
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
    fr: 'Ressources sous le montant de la catégorie',
    nl: 'Bestaansmiddelen onder het bedrag van de categorie',
    de: 'Existenzmittel unter dem Betrag der Kategorie',
    en: 'Resources below the amount of the category',
  },
  'l3.no-right': {
    fr: 'Les ressources atteignent le montant de la catégorie',
    nl: 'De bestaansmiddelen bereiken het bedrag van de categorie',
    de: 'Die Existenzmittel erreichen den Betrag der Kategorie',
    en: 'The resources reach the amount of the category',
  },
  'l3.right-period': {
    fr: 'Droit ouvert : revenus de la période sous le seuil de la période',
    nl: 'Recht geopend: inkomen van de periode onder de drempel van de periode',
    de: 'Anspruch besteht: Einkünfte des Zeitraums unter der Schwelle des Zeitraums',
    en: 'Right open: income of the period below the threshold of the period',
  },
  'l3.no-right-period': {
    fr: 'Pas de droit : les revenus de la période atteignent le seuil de la période',
    nl: 'Geen recht: het inkomen van de periode bereikt de drempel van de periode',
    de: 'Kein Anspruch: die Einkünfte des Zeitraums erreichen die Schwelle des Zeitraums',
    en: 'No right: the income of the period reaches the threshold of the period',
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
    fr: 'À payer pour une année entière, pondéré',
    nl: 'Te betalen voor een volledig jaar, gewogen',
    de: 'Zu zahlen für ein ganzes Jahr, gewichtet',
    en: 'Payable for a whole year, weighted',
  },
  'l14.weighted-monthly': {
    fr: 'À payer pour un mois entier, pondéré',
    nl: 'Te betalen voor een volledige maand, gewogen',
    de: 'Zu zahlen für einen ganzen Monat, gewichtet',
    en: 'Payable for a whole month, weighted',
  },
  'l21.payable': {
    fr: 'À payer pour les jours couverts',
    nl: 'Te betalen voor de gedekte dagen',
    de: 'Zu zahlen für die gedeckten Tage',
    en: 'Payable for the days covered',
  },
  difference: {
    fr: 'Différence : payé moins dû',
    nl: 'Verschil: betaald min verschuldigd',
    de: 'Unterschied: gezahlt minus geschuldet',
    en: 'Difference: paid less due',
  },
} satisfies Record<string, Texts>;
