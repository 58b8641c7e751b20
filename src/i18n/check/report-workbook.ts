import type { Texts } from '../lang';

/** The words of the report as a workbook that no other report has. Names of sheets have 31 characters at most. */
export const REPORT_WORKBOOK = {
  title: {
    fr: 'Contrôle d’une liste de dossiers',
    nl: 'Controle van een lijst van dossiers',
    de: 'Prüfung einer Liste von Akten',
    en: 'Check of a list of dossiers',
  },
  findings: { fr: 'Constats', nl: 'Bevindingen', de: 'Feststellungen', en: 'Findings' },
  summary: { fr: 'Synthèse', nl: 'Samenvatting', de: 'Übersicht', en: 'Summary' },
  art34: { fr: 'Art. 34', nl: 'Art. 34', de: 'Art. 34', en: 'Art. 34' },
  readings: { fr: 'Lectures', nl: 'Lezingen', de: 'Lesarten', en: 'Readings' },
  causes: { fr: 'Causes', nl: 'Oorzaken', de: 'Ursachen', en: 'Causes' },
  byCause: { fr: 'Par cause', nl: 'Per oorzaak', de: 'Nach Ursache', en: 'By cause' },
  byDifference: {
    fr: 'Par différence (payé − dû)',
    nl: 'Per verschil (betaald − verschuldigd)',
    de: 'Nach Unterschied (gezahlt − geschuldet)',
    en: 'By difference (paid − due)',
  },
  causesChart: {
    fr: 'Lignes par cause, sauf les correctes',
    nl: 'Regels per oorzaak, behalve de correcte',
    de: 'Zeilen nach Ursache, ohne die richtigen',
    en: 'Rows by cause, without the correct ones',
  },
  categoriesChart: {
    fr: 'Dû et payé par catégorie, en euros',
    nl: 'Verschuldigd en betaald per categorie, in euro',
    de: 'Geschuldet und gezahlt nach Kategorie, in Euro',
    en: 'Due and paid by category, in euros',
  },
  differencesChart: {
    fr: 'Lignes qui diffèrent, par différence en euros (payé − dû)',
    nl: 'Regels met een verschil, per verschil in euro (betaald − verschuldigd)',
    de: 'Abweichende Zeilen, nach Unterschied in Euro (gezahlt − geschuldet)',
    en: 'Dossiers that differ, by difference in euros (paid − due)',
  },
  point: { fr: 'Point de droit', nl: 'Rechtspunt', de: 'Rechtsfrage', en: 'Point of law' },
  reading: {
    fr: 'Lecture (interprétation)',
    nl: 'Lezing (interpretatie)',
    de: 'Lesart (Auslegung)',
    en: 'Reading',
  },
  isDefault: { fr: 'Par défaut', nl: 'Standaard', de: 'Standard', en: 'Default' },
  yes: { fr: 'oui', nl: 'ja', de: 'ja', en: 'yes' },
  changed: {
    fr: 'Dossiers qui changent',
    nl: 'Dossiers die wijzigen',
    de: 'Akten, die sich ändern',
    en: 'Dossiers that change',
  },
  cost: {
    fr: 'Dû selon cette lecture, moins dû (EUR par mois)',
    nl: 'Verschuldigd volgens deze lezing, min verschuldigd (EUR per maand)',
    de: 'Nach dieser Lesart geschuldet, abzüglich geschuldet (EUR im Monat)',
    en: 'Due under this reading, less due (EUR a month)',
  },
  notAssessed: {
    fr: 'Non calculables ainsi',
    nl: 'Zo niet te berekenen',
    de: 'So nicht berechenbar',
    en: 'Not assessable so',
  },
  notSaid: {
    fr: 'Ne peut être dit (une somme pour plusieurs débiteurs)',
    nl: 'Niet te zeggen (één som voor meerdere onderhoudsplichtigen)',
    de: 'Nicht zu sagen (eine Summe für mehrere Unterhaltspflichtige)',
    en: 'Cannot be said (one sum for several debtors)',
  },
  code: { fr: 'Code', nl: 'Code', de: 'Code', en: 'Code' },
  cause: { fr: 'Cause', nl: 'Oorzaak', de: 'Ursache', en: 'Cause' },
  meaning: {
    fr: 'Ce que cela veut dire',
    nl: 'Wat het betekent',
    de: 'Was es bedeutet',
    en: 'What it means',
  },
  next: { fr: 'Que faire', nl: 'Wat te doen', de: 'Was zu tun ist', en: 'What to do next' },
} satisfies Record<string, Texts>;
