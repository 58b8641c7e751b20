import type { Texts } from '../../lang';

/** Labels of the lines that come from the result and not from a step; `{year}` and the like need their figures. */
export const PROCEDURE_LINES = {
  piisRequired: {
    fr: 'PIIS obligatoire',
    nl: 'GPMI verplicht',
    de: 'Eingliederungsprojekt Pflicht',
    en: 'PIIS required',
  },
  piisDue: {
    fr: 'À signer au plus tard le',
    nl: 'Te ondertekenen uiterlijk op',
    de: 'Zu unterzeichnen spätestens am',
    en: 'To be signed by',
  },
  otherLastDay: {
    fr: 'Dernier jour selon l’autre lecture',
    nl: 'Laatste dag volgens de andere lezing',
    de: 'Letzter Tag nach der anderen Lesart',
    en: 'Last day by the other reading',
  },
  executeBy: {
    fr: 'Prescription : exécution possible jusqu’au',
    nl: 'Verjaring: uitvoering mogelijk tot en met',
    de: 'Verjährung: Vollstreckung möglich bis zum',
    en: 'Prescription: may be carried out until',
  },
  reprieve: {
    fr: 'Sursis, non exécuté',
    nl: 'Uitstel, niet uitgevoerd',
    de: 'Aufschub, nicht vollstreckt',
    en: 'Reprieve, not carried out',
  },
  freeUsed: {
    fr: 'Utilisé en {year} des quatre semaines permises',
    nl: 'Gebruikt in {year} van de vier toegelaten weken',
    de: 'In {year} von den vier erlaubten Wochen genutzt',
    en: 'Used in {year} of the four weeks allowed',
  },
  suspendedDays: {
    fr: 'Jours suspendus',
    nl: 'Geschorste dagen',
    de: 'Ausgesetzte Tage',
    en: 'Days suspended',
  },
  stillPaid: { fr: 'Reste payé', nl: 'Blijft betaald', de: 'Bleibt gezahlt', en: 'Still paid' },
  overpaid: { fr: 'Payé en trop', nl: 'Te veel betaald', de: 'Zu viel gezahlt', en: 'Overpaid' },
  protected: {
    fr: 'dont protégé, jamais récupérable',
    nl: 'waarvan beschermd, nooit terugvorderbaar',
    de: 'davon geschützt, nie rückforderbar',
    en: 'of which protected, never recoverable',
  },
  prescribed: {
    fr: 'dont prescrit, plus récupérable',
    nl: 'waarvan verjaard, niet meer terugvorderbaar',
    de: 'davon verjährt, nicht mehr rückforderbar',
    en: 'of which prescribed, no longer recoverable',
  },
  arrears: {
    fr: 'Arriérés à payer à la personne',
    nl: 'Achterstallen te betalen aan de persoon',
    de: 'Rückstände, an die Person zu zahlen',
    en: 'Arrears to pay to the person',
  },
  incomeYear: {
    fr: 'Année des revenus à prendre',
    nl: 'Jaar van het in aanmerking te nemen inkomen',
    de: 'Jahr des anzurechnenden Einkommens',
    en: 'Year of the income to be taken',
  },
  scaleFrom: {
    fr: 'Échelle en vigueur depuis le',
    nl: 'Schaal geldig sinds',
    de: 'Tabelle gültig seit dem',
    en: 'Scale in force since',
  },
  ceiling: {
    fr: 'Plafond de revenu sans récupération',
    nl: 'Inkomensgrens zonder terugvordering',
    de: 'Einkommensgrenze ohne Rückforderung',
    en: 'Income up to which nothing is recovered',
  },
  perDependant: {
    fr: 'Ajouté par personne à charge',
    nl: 'Toegevoegd per persoon ten laste',
    de: 'Zuschlag je Person zu Lasten',
    en: 'Added per dependant',
  },
  debtorTotal: {
    fr: 'Total à demander à ce débiteur',
    nl: 'Totaal te vragen aan deze onderhoudsplichtige',
    de: 'Von diesem Unterhaltspflichtigen insgesamt zu fordern',
    en: 'Total to be asked of this debtor',
  },
  allDebtors: {
    fr: 'Total à demander aux débiteurs',
    nl: 'Totaal te vragen aan de onderhoudsplichtigen',
    de: 'Von den Unterhaltspflichtigen insgesamt zu fordern',
    en: 'Total to be asked of the debtors',
  },
  aidTotal: {
    fr: 'Total de l’aide',
    nl: 'Totaal van de hulp',
    de: 'Hilfe insgesamt',
    en: 'Total of the aid',
  },
  aidLeft: {
    fr: 'Reste possible en {year}',
    nl: 'Nog mogelijk in {year}',
    de: 'In {year} noch möglich',
    en: 'Still possible in {year}',
  },
  noPiisSubsidy: {
    fr: 'Subvention PIIS : rien pour ce mois',
    nl: 'Toelage GPMI: niets voor deze maand',
    de: 'Zuschuss für das Projekt: nichts für diesen Monat',
    en: 'PIIS subsidy: nothing for this month',
  },
  windowFrom: {
    fr: 'Début de la période de six ans',
    nl: 'Begin van de periode van zes jaar',
    de: 'Beginn des Zeitraums von sechs Jahren',
    en: 'Start of the period of six years',
  },
  exhaustedIn: {
    fr: 'Dernier jour du compteur utilisé en',
    nl: 'Laatste dag van de teller gebruikt in',
    de: 'Letzter Tag des Zählers genutzt im',
    en: 'Last day of the counter used in',
  },
} satisfies Record<string, Texts>;
