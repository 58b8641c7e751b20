import type { Texts } from '../lang';

/** Nothing is asked of a debtor; why, the label of the step says. */
const NO_RECOVERY: Texts = {
  fr: 'pas de récupération',
  nl: 'geen terugvordering',
  de: 'keine Rückforderung',
  en: 'no recovery',
};

/** What a step chose, by its result. */
export const CHOICES: Readonly<Record<string, Texts>> = {
  right: { fr: 'droit ouvert', nl: 'recht geopend', de: 'Anspruch besteht', en: 'right open' },
  'no-right': { fr: 'pas de droit', nl: 'geen recht', de: 'kein Anspruch', en: 'no right' },
  '2002': { fr: 'texte de 2002', nl: 'tekst van 2002', de: 'Text von 2002', en: 'wording of 2002' },
  '2026': { fr: 'texte de 2026', nl: 'tekst van 2026', de: 'Text von 2026', en: 'wording of 2026' },
  met: { fr: 'remplie', nl: 'vervuld', de: 'erfüllt', en: 'met' },
  notMet: { fr: 'non remplie', nl: 'niet vervuld', de: 'nicht erfüllt', en: 'not met' },
  examine: { fr: 'à examiner', nl: 'te onderzoeken', de: 'zu prüfen', en: 'to be examined' },
  notRunning: { fr: 'ne court pas', nl: 'loopt niet', de: 'läuft nicht', en: 'not running' },
  ...Object.fromEntries(
    [
      'RANK_EXCLUDED',
      'PARENT_ADULT',
      'CHILD_NO_PATRIMONY_DROP',
      'EX_SPOUSE_NO_JUDGMENT',
      'EQUITY',
      'SHORT_GRANT',
      'ARTICLE_60',
    ].map((status) => [status, NO_RECOVERY]),
  ),
};

/** Units of the trace, as they stand behind an amount; the others say nothing behind it. */
export const STEP_UNITS: Readonly<Record<string, Texts>> = {
  'EUR/year': { fr: '€/an', nl: '€/jaar', de: '€/Jahr', en: '€/year' },
  'EUR/month': { fr: '€/mois', nl: '€/maand', de: '€/Monat', en: '€/month' },
  EUR: { fr: '€', nl: '€', de: '€', en: '€' },
  category: { fr: '', nl: '', de: '', en: '' },
  choice: { fr: '', nl: '', de: '', en: '' },
  share: { fr: '', nl: '', de: '', en: '' },
  date: { fr: '', nl: '', de: '', en: '' },
  rate: { fr: '', nl: '', de: '', en: '' },
  days: { fr: 'jours', nl: 'dagen', de: 'Tage', en: 'days' },
  weeks: { fr: 'semaines', nl: 'weken', de: 'Wochen', en: 'weeks' },
  months: { fr: 'mois', nl: 'maanden', de: 'Monate', en: 'months' },
  persons: { fr: 'personnes', nl: 'personen', de: 'Personen', en: 'persons' },
};

/** The same behind a single one. */
export const STEP_UNITS_ONE: Readonly<Record<string, Texts>> = {
  days: { fr: 'jour', nl: 'dag', de: 'Tag', en: 'day' },
  weeks: { fr: 'semaine', nl: 'week', de: 'Woche', en: 'week' },
  months: { fr: 'mois', nl: 'maand', de: 'Monat', en: 'month' },
  persons: { fr: 'personne', nl: 'persoon', de: 'Person', en: 'person' },
};

/** The tables of amounts that a sheet cites. */
export const LAW_TABLES: Readonly<Record<string, Texts>> = {
  categories: {
    fr: 'Montants des catégories',
    nl: 'Bedragen van de categorieën',
    de: 'Beträge der Kategorien',
    en: 'Category amounts',
  },
  spi: {
    fr: 'Exonération socioprofessionnelle (SPI)',
    nl: 'Socioprofessionele vrijstelling (SPI)',
    de: 'Freibetrag für die sozialberufliche Eingliederung (SPI)',
    en: 'Socio-professional exemption (SPI)',
  },
  generalExemption: {
    fr: 'Exonération générale',
    nl: 'Algemene vrijstelling',
    de: 'Allgemeiner Freibetrag',
    en: 'General exemption',
  },
  ale: {
    fr: 'Montant exonéré par chèque ALE',
    nl: 'Vrijgesteld bedrag per PWA-cheque',
    de: 'Befreiter Betrag je LBA-Scheck',
    en: 'Exempt amount per ALE cheque',
  },
  volunteer: {
    fr: 'Plafonds du volontariat',
    nl: 'Plafonds voor vrijwilligers',
    de: 'Höchstbeträge für Freiwillige',
    en: 'Volunteer caps',
  },
  movable: {
    fr: 'Tranches des capitaux mobiliers',
    nl: 'Schijven van de roerende kapitalen',
    de: 'Stufen der beweglichen Kapitalien',
    en: 'Bands of movable capital',
  },
  immovable: {
    fr: 'Montants exonérés des biens immobiliers',
    nl: 'Vrijgestelde bedragen van de onroerende goederen',
    de: 'Befreite Beträge der Immobilien',
    en: 'Exempt amounts of immovable property',
  },
  transfer: {
    fr: 'Tranche et abattements des cessions',
    nl: 'Schijf en aftrekken van de afstanden',
    de: 'Betrag und Abschläge der Übertragungen',
    en: 'Tranche and abatements of transfers',
  },
  familyAllowanceFlat: {
    fr: 'Forfait d’allocations familiales',
    nl: 'Forfait van de gezinsbijslag',
    de: 'Pauschale der Familienleistungen',
    en: 'Flat amount of family benefits',
  },
  installationPremium: {
    fr: 'Prime d’installation',
    nl: 'Installatiepremie',
    de: 'Einrichtungsprämie',
    en: 'Installation premium',
  },
  debtorCeilings: {
    fr: 'Échelle des débiteurs d’aliments',
    nl: 'Schaal van de onderhoudsplichtigen',
    de: 'Tabelle der Unterhaltspflichtigen',
    en: 'Scale of maintenance debtors',
  },
  maintenanceAid: {
    fr: 'Limites de l’aide aux pensions alimentaires',
    nl: 'Grenzen van de hulp voor onderhoudsgeld',
    de: 'Grenzen der Unterhaltshilfe',
    en: 'Limits of the aid for maintenance',
  },
  stateShare: {
    fr: 'Taux de la part de l’État',
    nl: 'Percentages van het deel van de Staat',
    de: 'Sätze des Anteils des Staates',
    en: 'Rates of the State’s part',
  },
  piisShare: {
    fr: 'Subvention du PIIS',
    nl: 'Toelage voor het GPMI',
    de: 'Zuschuss für das Eingliederungsprojekt',
    en: 'Subsidy of the PIIS',
  },
  piisShareByPopulation: {
    fr: 'Subvention du PIIS selon la part de bénéficiaires',
    nl: 'Toelage voor het GPMI volgens het aandeel begunstigden',
    de: 'Zuschuss für das Projekt nach dem Anteil der Empfänger',
    en: 'Subsidy of the PIIS by share of beneficiaries',
  },
  unemploymentShare: {
    fr: 'Compensation de la réforme du chômage, demandes du premier semestre 2026',
    nl: 'Compensatie voor de werkloosheidshervorming, aanvragen van het eerste halfjaar 2026',
    de: 'Ausgleich für die Reform der Arbeitslosigkeit, Anträge des ersten Halbjahrs 2026',
    en: 'Compensation for the unemployment reform, requests of the first half of 2026',
  },
  unemploymentSupplement: {
    fr: 'Compensation de la réforme du chômage, demandes suivantes',
    nl: 'Compensatie voor de werkloosheidshervorming, latere aanvragen',
    de: 'Ausgleich für die Reform der Arbeitslosigkeit, spätere Anträge',
    en: 'Compensation for the unemployment reform, later requests',
  },
  requestPeriods: {
    fr: 'Délais de la demande, de la décision, du paiement et du recours',
    nl: 'Termijnen van aanvraag, beslissing, betaling en beroep',
    de: 'Fristen für Antrag, Beschluss, Zahlung und Beschwerde',
    en: 'Periods of request, decision, payment and appeal',
  },
  sanctionPeriods: {
    fr: 'Durées et prescription des sanctions',
    nl: 'Duur en verjaring van de sancties',
    de: 'Dauer und Verjährung der Sanktionen',
    en: 'Durations and prescription of sanctions',
  },
  abroadPeriods: {
    fr: 'Séjour à l’étranger : semaines libres par année civile',
    nl: 'Verblijf in het buitenland: vrije weken per kalenderjaar',
    de: 'Aufenthalt im Ausland: freie Wochen je Kalenderjahr',
    en: 'Stay abroad: free weeks a calendar year',
  },
  spiPeriods: {
    fr: 'Compteur de l’exonération SPI',
    nl: 'Teller van de SPI-vrijstelling',
    de: 'Zähler des SPI-Freibetrags',
    en: 'Counter of the SPI exemption',
  },
  shortagePeriod: {
    fr: 'Durée de l’exonération pour métier en pénurie',
    nl: 'Duur van de vrijstelling voor knelpuntberoepen',
    de: 'Dauer des Freibetrags für Mangelberufe',
    en: 'Duration of the exemption for shortage jobs',
  },
  costFormPeriods: {
    fr: 'Délais des formulaires à l’État (loi du 02/04/1965)',
    nl: 'Termijnen van de formulieren aan de Staat (wet van 02/04/1965)',
    de: 'Fristen der Formulare an den Staat (Gesetz vom 02.04.1965)',
    en: 'Periods of the forms to the State (law of 02/04/1965)',
  },
};
