import type { Texts } from '../../../lang';

/** Fields of `stateShare`. */
export const STATE_SHARE_FIELDS = {
  days: { fr: 'jours de droit', nl: 'dagen van recht', de: 'Anspruchstage', en: 'days of right' },
  size: {
    fr: 'taille du centre',
    nl: 'grootte van het centrum',
    de: 'Größe des Zentrums',
    en: 'size of the centre',
  },
  counts: {
    fr: 'bénéficiaires, moyennes mensuelles',
    nl: 'begunstigden, maandgemiddelden',
    de: 'Empfänger, Monatsmittel',
    en: 'beneficiaries, monthly averages',
  },
  penultimate: {
    fr: 'avant-dernière année',
    nl: 'voorlaatste jaar',
    de: 'vorletztes Jahr',
    en: 'penultimate year',
  },
  before: { fr: 'année d’avant', nl: 'jaar daarvoor', de: 'Jahr davor', en: 'year before it' },
  previousRate: {
    fr: 'taux de l’année passée',
    nl: 'percentage van vorig jaar',
    de: 'Satz des Vorjahres',
    en: 'rate of last year',
  },
  special: { fr: 'taux particulier', nl: 'bijzonder percentage', de: 'besonderer Satz', en: 'special rate' },
  rate: { fr: 'taux', nl: 'percentage', de: 'Satz', en: 'rate' },
  unemployment: {
    fr: 'réforme du chômage',
    nl: 'werkloosheidshervorming',
    de: 'Reform der Arbeitslosigkeit',
    en: 'unemployment reform',
  },
  lost: { fr: 'prestation perdue', nl: 'verloren uitkering', de: 'verlorene Leistung', en: 'benefit lost' },
  signedOn: { fr: 'signature', nl: 'ondertekening', de: 'Unterzeichnung', en: 'signature' },
  grantFrom: {
    fr: 'début de l’octroi',
    nl: 'begin van de toekenning',
    de: 'Beginn der Gewährung',
    en: 'start of the grant',
  },
  student: { fr: 'étudiant', nl: 'student', de: 'Student', en: 'student' },
  extension: {
    fr: 'prolongation motivée',
    nl: 'gemotiveerde verlenging',
    de: 'begründete Verlängerung',
    en: 'motivated extension',
  },
  endedOn: { fr: 'fin', nl: 'einde', de: 'Ende', en: 'end' },
  piisPopulationShare: {
    fr: 'part des bénéficiaires avec un PIIS',
    nl: 'aandeel begunstigden met een GPMI',
    de: 'Anteil der Empfänger mit Projekt',
    en: 'share of beneficiaries with a PIIS',
  },
  formB: { fr: 'formulaire B', nl: 'formulier B', de: 'Formular B', en: 'Form B' },
  baseAnnual: {
    fr: 'montant annuel de la catégorie',
    nl: 'jaarbedrag van de categorie',
    de: 'Jahresbetrag der Kategorie',
    en: 'annual amount of the category',
  },
  generalExemption: {
    fr: 'exonération générale',
    nl: 'algemene vrijstelling',
    de: 'allgemeiner Freibetrag',
    en: 'general exemption',
  },
  spiCap: {
    fr: 'plafond de l’exonération SPI',
    nl: 'grens van de SPI-vrijstelling',
    de: 'Höchstbetrag des SPI-Freibetrags',
    en: 'cap of the SPI exemption',
  },
  replacement: {
    fr: 'revenus de remplacement',
    nl: 'vervangingsinkomen',
    de: 'Ersatzeinkommen',
    en: 'replacement income',
  },
  daysInMonth: {
    fr: 'jours du mois',
    nl: 'dagen van de maand',
    de: 'Tage des Monats',
    en: 'days of the month',
  },
} satisfies Record<string, Texts>;
