import type { Texts } from '../../lang';

/** Titles of the sections of a procedure sheet, by id. */
export const PROCEDURE_SECTIONS = {
  conditions: { fr: 'Conditions', nl: 'Voorwaarden', de: 'Bedingungen', en: 'Conditions' },
  project: {
    fr: 'Projet individualisé (PIIS)',
    nl: 'Geïndividualiseerd project (GPMI)',
    de: 'Eingliederungsprojekt',
    en: 'Individual project (PIIS)',
  },
  dueDates: {
    fr: 'Échéances, de la première à la dernière',
    nl: 'Termijnen, van de eerste tot de laatste',
    de: 'Fristen, von der ersten bis zur letzten',
    en: 'Due dates, from the first to the last',
  },
  appeal: { fr: 'Recours', nl: 'Beroep', de: 'Beschwerde', en: 'Appeal' },
  sanctionReasons: {
    fr: 'Pourquoi la suspension n’est pas possible',
    nl: 'Waarom de schorsing niet mogelijk is',
    de: 'Warum die Aussetzung nicht möglich ist',
    en: 'Why the suspension is not possible',
  },
  sanctionLimits: {
    fr: 'Limites de la sanction',
    nl: 'Grenzen van de sanctie',
    de: 'Grenzen der Sanktion',
    en: 'Limits of the sanction',
  },
  suspension: {
    fr: 'Période de suspension',
    nl: 'Periode van schorsing',
    de: 'Zeitraum der Aussetzung',
    en: 'Period of suspension',
  },
  withheld: {
    fr: 'Retenue mois par mois',
    nl: 'Inhouding maand per maand',
    de: 'Einbehalt Monat für Monat',
    en: 'Withheld month by month',
  },
  effect: { fr: 'Prise d’effet', nl: 'Ingang', de: 'Wirkung', en: 'Effect' },
  recoveryMonths: { fr: 'Mois par mois', nl: 'Maand per maand', de: 'Monat für Monat', en: 'Month by month' },
  recoveryTotal: { fr: 'Totaux', nl: 'Totalen', de: 'Summen', en: 'Totals' },
  debtorScale: {
    fr: 'Échelle et revenus à prendre',
    nl: 'Schaal en in aanmerking te nemen inkomen',
    de: 'Tabelle und anzurechnendes Einkommen',
    en: 'Scale and income to be taken',
  },
  debtors: {
    fr: 'Débiteurs d’aliments',
    nl: 'Onderhoudsplichtigen',
    de: 'Unterhaltspflichtige',
    en: 'Maintenance debtors',
  },
  premiumAmount: { fr: 'Montant', nl: 'Bedrag', de: 'Betrag', en: 'Amount' },
  aidMonths: {
    fr: 'Aide mois par mois',
    nl: 'Hulp maand per maand',
    de: 'Hilfe Monat für Monat',
    en: 'Aid month by month',
  },
  aidTotal: { fr: 'Année', nl: 'Jaar', de: 'Jahr', en: 'Year' },
  stateRate: {
    fr: 'Taux de la part de l’État',
    nl: 'Percentage van het deel van de Staat',
    de: 'Satz des Anteils des Staates',
    en: 'Rate of the State’s part',
  },
  stateParts: {
    fr: 'Part de l’État et part du centre',
    nl: 'Deel van de Staat en deel van het centrum',
    de: 'Anteil des Staates und Anteil des Zentrums',
    en: 'The State’s part and the centre’s',
  },
  formB: { fr: 'Formulaire B', nl: 'Formulier B', de: 'Formular B', en: 'Form B' },
  counter: { fr: 'Compteur', nl: 'Teller', de: 'Zähler', en: 'Counter' },
  gaps: {
    fr: 'Interruptions du droit',
    nl: 'Onderbrekingen van het recht',
    de: 'Unterbrechungen des Anspruchs',
    en: 'Breaks of the right',
  },
  lawFigures: {
    fr: 'Montants et délais de la loi',
    nl: 'Bedragen en termijnen van de wet',
    de: 'Beträge und Fristen des Gesetzes',
    en: 'Amounts and periods of the law',
  },
  unanswered: {
    fr: 'Pourquoi la question reste sans réponse',
    nl: 'Waarom de vraag zonder antwoord blijft',
    de: 'Warum die Frage ohne Antwort bleibt',
    en: 'Why the question has no answer',
  },
} satisfies Record<string, Texts>;
