import type { Texts } from '../lang';

/** What is said of the rows of a caseload file for which a sheet is asked, and of the page that is written. Parts in brackets need their figures. */
export const ROW_WORDS = {
  noRow: {
    fr: 'Aucune ligne de « {file} » ne porte le dossier « {value} »[ pour {month}].',
    nl: 'Geen enkele regel van “{file}” bevat dossier “{value}”[ voor {month}].',
    de: 'Keine Zeile von „{file}“ enthält die Akte „{value}“[ für {month}].',
    en: 'No row of “{file}” is about dossier “{value}”[ for {month}].',
  },
  rowRefused: {
    fr: 'Dossier « {value} » : la ligne est refusée, aucun montant n’est calculé.',
    nl: 'Dossier “{value}”: de regel is geweigerd, er wordt geen bedrag berekend.',
    de: 'Akte „{value}“: die Zeile ist abgelehnt, es wird kein Betrag berechnet.',
    en: 'Dossier “{value}”: the row is refused, no amount is computed.',
  },
  pageWritten: {
    fr: 'Page écrite : « {file} ».',
    nl: 'Pagina geschreven: “{file}”.',
    de: 'Seite geschrieben: „{file}“.',
    en: 'Page written: “{file}”.',
  },
} satisfies Record<string, Texts>;
