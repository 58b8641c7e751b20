import type { Texts } from '../../../lang';

/** Fields of `deadlines`. */
export const DEADLINES_FIELDS = {
  requestOn: { fr: 'demande', nl: 'aanvraag', de: 'Antrag', en: 'request' },
  transmittedOn: {
    fr: 'transmission par le premier centre',
    nl: 'doorzending door het eerste centrum',
    de: 'Weiterleitung durch das erste Zentrum',
    en: 'passed on by the first centre',
  },
  decidedOn: { fr: 'décision', nl: 'beslissing', de: 'Beschluss', en: 'decision' },
  complete: {
    fr: 'mentions obligatoires complètes',
    nl: 'verplichte vermeldingen volledig',
    de: 'Pflichtangaben vollständig',
    en: 'mandatory mentions complete',
  },
  notification: { fr: 'notification', nl: 'kennisgeving', de: 'Notifizierung', en: 'notification' },
  mode: { fr: 'mode', nl: 'wijze', de: 'Art', en: 'mode' },
  on: {
    fr: 'envoi ou remise',
    nl: 'verzending of overhandiging',
    de: 'Aufgabe oder Übergabe',
    en: 'posted or handed over',
  },
  presentedOn: { fr: 'présentation', nl: 'aanbieding', de: 'Vorlage', en: 'presented' },
  lastReviewOn: {
    fr: 'dernière révision',
    nl: 'laatste herziening',
    de: 'letzte Revision',
    en: 'last review',
  },
  piisProposedOn: {
    fr: 'proposition du PIIS',
    nl: 'voorstel van het GPMI',
    de: 'Vorschlag des Eingliederungsprojekts',
    en: 'PIIS proposed',
  },
  aidGrantedOn: {
    fr: 'octroi de l’aide',
    nl: 'toekenning van de hulp',
    de: 'Gewährung der Hilfe',
    en: 'aid granted',
  },
  expenseMonth: {
    fr: 'mois de la dépense',
    nl: 'maand van de uitgave',
    de: 'Monat der Ausgabe',
    en: 'month of the expense',
  },
} satisfies Record<string, Texts>;
