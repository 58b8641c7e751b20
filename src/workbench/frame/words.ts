import type { Texts } from '../../i18n';

/** What is said around the grid. */
export const WORDS = {
  name: {
    fr: 'RIS / leefloon sans Excel',
    nl: 'RIS / leefloon zonder Excel',
    de: 'RIS / leefloon ohne Excel',
    en: 'RIS / leefloon without Excel',
  },
  tools: { fr: 'Classeur', nl: 'Werkmap', de: 'Arbeitsmappe', en: 'Workbook' },
  open: { fr: 'Ouvrir…', nl: 'Openen…', de: 'Öffnen…', en: 'Open…' },
  openHow: {
    fr: 'Ouvrir un fichier XLSX ou CSV',
    nl: 'Een XLSX- of CSV-bestand openen',
    de: 'Eine XLSX- oder CSV-Datei öffnen',
    en: 'Open an XLSX or CSV file',
  },
  save: { fr: 'Enregistrer', nl: 'Opslaan', de: 'Speichern', en: 'Save' },
  saveXlsx: {
    fr: 'Le classeur en XLSX',
    nl: 'De werkmap als XLSX',
    de: 'Die Arbeitsmappe als XLSX',
    en: 'The workbook as XLSX',
  },
  saveCsv: {
    fr: 'Cette feuille en CSV (valeurs)',
    nl: 'Dit blad als CSV (waarden)',
    de: 'Dieses Blatt als CSV (Werte)',
    en: 'This sheet as CSV (values)',
  },
  fresh: { fr: 'Nouveau', nl: 'Nieuw', de: 'Neu', en: 'New' },
  samples: { fr: 'Exemples', nl: 'Voorbeelden', de: 'Beispiele', en: 'Samples' },
  caseloadFr: {
    fr: 'Dossiers fictifs, en-têtes en français',
    nl: 'Fictieve dossiers, koppen in het Frans',
    de: 'Erfundene Akten, Überschriften auf Französisch',
    en: 'Fictitious dossiers, headers in French',
  },
  caseloadNl: {
    fr: 'Dossiers fictifs, en-têtes en néerlandais',
    nl: 'Fictieve dossiers, koppen in het Nederlands',
    de: 'Erfundene Akten, Überschriften auf Niederländisch',
    en: 'Fictitious dossiers, headers in Dutch',
  },
  examples: {
    fr: 'Exemples de chaque fonction RIS.*',
    nl: 'Voorbeelden van elke functie RIS.* (in het Frans)',
    de: 'Beispiele jeder Funktion RIS.* (auf Französisch)',
    en: 'Examples of every RIS.* function (in French)',
  },
  showPane: { fr: 'Afficher le volet', nl: 'Paneel tonen', de: 'Bereich einblenden', en: 'Show the pane' },
  hidePane: { fr: 'Masquer le volet', nl: 'Paneel verbergen', de: 'Bereich ausblenden', en: 'Hide the pane' },
  resize: {
    fr: 'Largeur du volet',
    nl: 'Breedte van het paneel',
    de: 'Breite des Bereichs',
    en: 'Width of the pane',
  },
  notice: {
    fr: 'Tout reste dans cette page. Fermer l’onglet efface le classeur s’il n’est pas enregistré.',
    nl: 'Alles blijft op deze pagina. Wie het tabblad sluit, verliest de werkmap als ze niet is opgeslagen.',
    de: 'Alles bleibt auf dieser Seite. Wird der Tab geschlossen, ist die Arbeitsmappe weg, wenn sie nicht gespeichert ist.',
    en: 'Everything stays in this page. Closing the tab loses the workbook unless it is saved.',
  },
  changed: {
    fr: 'Modifié, non enregistré.',
    nl: 'Gewijzigd, niet opgeslagen.',
    de: 'Geändert, nicht gespeichert.',
    en: 'Changed, not saved.',
  },
  lose: {
    fr: 'Le classeur a été modifié et n’est pas enregistré. Le remplacer quand même ?',
    nl: 'De werkmap is gewijzigd en niet opgeslagen. Toch vervangen?',
    de: 'Die Arbeitsmappe wurde geändert und ist nicht gespeichert. Trotzdem ersetzen?',
    en: 'The workbook was changed and is not saved. Replace it all the same?',
  },
  replace: { fr: 'Remplacer', nl: 'Vervangen', de: 'Ersetzen', en: 'Replace' },
  keep: { fr: 'Garder', nl: 'Behouden', de: 'Behalten', en: 'Keep' },
  opened: { fr: 'Ouvert : {file}.', nl: 'Geopend: {file}.', de: 'Geöffnet: {file}.', en: 'Opened: {file}.' },
  saved: {
    fr: 'Enregistré : {file}.',
    nl: 'Opgeslagen: {file}.',
    de: 'Gespeichert: {file}.',
    en: 'Saved: {file}.',
  },
  failed: {
    fr: 'Cela n’a pas réussi : {said}',
    nl: 'Dat is niet gelukt: {said}',
    de: 'Das ist nicht gelungen: {said}',
    en: 'That did not work: {said}',
  },
  close: { fr: 'Fermer', nl: 'Sluiten', de: 'Schließen', en: 'Close' },
  newName: { fr: 'classeur', nl: 'werkmap', de: 'arbeitsmappe', en: 'workbook' },
  newSheet: { fr: 'Feuil1', nl: 'Blad1', de: 'Tabelle1', en: 'Sheet1' },
} satisfies Record<string, Texts>;

export type Word = keyof typeof WORDS;
