import type { Texts } from '../lang';

/** The columns of the report by key (caseload.md §4). */
export const REPORT_COLUMNS = {
  dossier: { fr: 'Dossier', nl: 'Dossier', de: 'Akte', en: 'Dossier' },
  month: { fr: 'Mois', nl: 'Maand', de: 'Monat', en: 'Month' },
  status: { fr: 'Statut', nl: 'Status', de: 'Status', en: 'Status' },
  category: { fr: 'Catégorie', nl: 'Categorie', de: 'Kategorie', en: 'Category' },
  art34: { fr: 'Art. 34', nl: 'Art. 34', de: 'Art. 34', en: 'Art. 34' },
  due: { fr: 'Montant dû', nl: 'Verschuldigd', de: 'Geschuldet', en: 'Due' },
  paid: { fr: 'Montant payé', nl: 'Betaald', de: 'Gezahlt', en: 'Paid' },
  difference: { fr: 'Différence', nl: 'Verschil', de: 'Unterschied', en: 'Difference' },
  cause: { fr: 'Cause', nl: 'Oorzaak', de: 'Ursache', en: 'Cause' },
  detail: { fr: 'Détail', nl: 'Detail', de: 'Einzelheiten', en: 'Detail' },
  warnings: { fr: 'Avertissements', nl: 'Waarschuwingen', de: 'Warnungen', en: 'Warnings' },
  code: { fr: 'Code', nl: 'Code', de: 'Code', en: 'Code' },
  line: { fr: 'Ligne', nl: 'Regel', de: 'Zeile', en: 'Line' },
  column: { fr: 'Colonne', nl: 'Kolom', de: 'Spalte', en: 'Column' },
  message: { fr: 'Message', nl: 'Melding', de: 'Meldung', en: 'Message' },
} satisfies Record<string, Texts>;

export type ReportColumn = keyof typeof REPORT_COLUMNS;

/** The figures of a dossier in the column `detail` of the report. */
export const DETAIL: Texts = {
  fr: '[montant de la catégorie : {base} €/mois][ ; ressources {total} €/an, comptées {counted} €/an][ ; {covered}/{inMonth} jours][ ; non compté : {columns}][ ; non lu : {days}]',
  nl: '[bedrag van de categorie: {base} euro/maand][; bestaansmiddelen {total} euro/jaar, in aanmerking genomen {counted} euro/jaar][; {covered}/{inMonth} dagen][; niet meegeteld: {columns}][; niet gelezen: {days}]',
  de: '[Betrag der Kategorie: {base} Euro/Monat][; Existenzmittel {total} Euro/Jahr, angerechnet {counted} Euro/Jahr][; {covered}/{inMonth} Tage][; nicht mitgezählt: {columns}][; nicht gelesen: {days}]',
  en: '[amount of the category: {base} EUR/month][; resources {total} EUR/year, counted {counted} EUR/year][; {covered}/{inMonth} days][; not counted: {columns}][; not read: {days}]',
};

/** One of several problems of a row, under its column. */
export const COLUMN_MESSAGE: Texts = {
  fr: '« {column} » : {message}',
  nl: '“{column}”: {message}',
  de: '„{column}“: {message}',
  en: '“{column}”: {message}',
};
