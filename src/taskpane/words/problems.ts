import type { Texts } from '../../i18n';
import type { SpreadsheetProblemCode } from '../../host';

/** What a problem of the spreadsheet means, and what to do. */
export const SPREADSHEET_PROBLEMS: Readonly<Record<SpreadsheetProblemCode, Texts>> = {
  EDITING_CELL: {
    fr: 'Excel attend : une cellule est en cours de modification. Terminez par Entrée ou Échap, puis réessayez.[ Ces feuilles n’ont pas pu être retirées : {left}.]',
    nl: 'Excel wacht: er wordt een cel bewerkt. Sluit af met Enter of Esc en probeer opnieuw.[ Deze bladen konden niet verwijderd worden: {left}.]',
    de: 'Excel wartet: Eine Zelle wird bearbeitet. Beenden Sie mit Enter oder Esc und versuchen Sie es erneut.[ Diese Blätter konnten nicht entfernt werden: {left}.]',
    en: 'Excel is waiting: a cell is being edited. Finish with Enter or Esc, then try again.[ These sheets could not be removed: {left}.]',
  },
  PROTECTED: {
    fr: 'Le classeur ou une feuille est protégé : rien n’a été ajouté. Ôtez la protection (onglet Révision) ou travaillez dans une copie.[ Ces feuilles n’ont pas pu être retirées : {left}.]',
    nl: 'De werkmap of een blad is beveiligd: er is niets toegevoegd. Hef de beveiliging op (tabblad Controleren) of werk in een kopie.[ Deze bladen konden niet verwijderd worden: {left}.]',
    de: 'Die Arbeitsmappe oder ein Blatt ist geschützt: Nichts wurde hinzugefügt. Heben Sie den Schutz auf (Überprüfen) oder arbeiten Sie in einer Kopie.[ Diese Blätter konnten nicht entfernt werden: {left}.]',
    en: 'The workbook or a sheet is protected: nothing was added. Remove the protection (Review) or work in a copy.[ These sheets could not be removed: {left}.]',
  },
  READ_ONLY: {
    fr: 'Le classeur est ouvert en lecture seule : rien n’a été ajouté. Enregistrez-en une copie et travaillez-y.',
    nl: 'De werkmap is alleen-lezen geopend: er is niets toegevoegd. Bewaar een kopie en werk daarin.',
    de: 'Die Arbeitsmappe ist schreibgeschützt geöffnet: Nichts wurde hinzugefügt. Speichern Sie eine Kopie und arbeiten Sie darin.',
    en: 'The workbook is open for reading only: nothing was added. Save a copy and work in it.',
  },
  TOO_LARGE: {
    fr: 'C’est trop pour Excel en une fois. Ce qui était commencé a été retiré. Choisissez moins de lignes, ou un fichier.[ Ces feuilles n’ont pas pu être retirées : {left}.]',
    nl: 'Dit is te veel ineens voor Excel. Wat begonnen was, is verwijderd. Kies minder rijen, of een bestand.[ Deze bladen konden niet verwijderd worden: {left}.]',
    de: 'Das ist für Excel zu viel auf einmal. Das Begonnene wurde entfernt. Wählen Sie weniger Zeilen oder eine Datei.[ Diese Blätter konnten nicht entfernt werden: {left}.]',
    en: 'This is too much at once for Excel. What was begun has been removed. Choose fewer rows, or a file.[ These sheets could not be removed: {left}.]',
  },
  GONE: {
    fr: 'Cet endroit n’existe plus dans le classeur[ ({sheet})]. Choisissez à nouveau les lignes.',
    nl: 'Deze plaats bestaat niet meer in de werkmap[ ({sheet})]. Kies de rijen opnieuw.',
    de: 'Diese Stelle gibt es in der Arbeitsmappe nicht mehr[ ({sheet})]. Wählen Sie die Zeilen erneut.',
    en: 'This place is no longer in the workbook[ ({sheet})]. Choose the rows again.',
  },
  NO_RANGE: {
    fr: 'Sélectionnez un seul bloc de cellules.',
    nl: 'Selecteer één blok cellen.',
    de: 'Markieren Sie einen einzigen Zellblock.',
    en: 'Select a single block of cells.',
  },
  UNREADABLE_REFERENCE: {
    fr: 'La référence [{reference} ]ne peut pas être lue d’ici.',
    nl: 'De verwijzing [{reference} ]kan van hieruit niet gelezen worden.',
    de: 'Der Bezug [{reference} ]kann von hier nicht gelesen werden.',
    en: 'The reference [{reference} ]cannot be read from here.',
  },
  TOO_OLD: {
    fr: 'Cette version d’Excel ne connaît pas ce qu’il faut. Contrôlez un fichier à la place.',
    nl: 'Deze versie van Excel kent niet wat nodig is. Controleer in plaats daarvan een bestand.',
    de: 'Diese Version von Excel kennt das Nötige nicht. Prüfen Sie stattdessen eine Datei.',
    en: 'This version of Excel does not know what is needed. Check a file instead.',
  },
  CANCELLED: {
    fr: 'Annulé. Le classeur est comme avant.[ Ces feuilles n’ont pas pu être retirées : {left}.]',
    nl: 'Geannuleerd. De werkmap is zoals voorheen.[ Deze bladen konden niet verwijderd worden: {left}.]',
    de: 'Abgebrochen. Die Arbeitsmappe ist wie zuvor.[ Diese Blätter konnten nicht entfernt werden: {left}.]',
    en: 'Cancelled. The workbook is as it was.[ These sheets could not be removed: {left}.]',
  },
  NO_ANSWER: {
    fr: 'Excel ne répond pas. Fermez le volet et rouvrez-le.',
    nl: 'Excel antwoordt niet. Sluit het venster en open het opnieuw.',
    de: 'Excel antwortet nicht. Schließen Sie den Bereich und öffnen Sie ihn erneut.',
    en: 'Excel does not answer. Close the pane and open it again.',
  },
  CALCULATING: {
    fr: 'Des formules sont encore en cours de calcul. Attendez qu’elles soient calculées, puis réessayez.',
    nl: 'Er worden nog formules berekend. Wacht tot ze berekend zijn en probeer opnieuw.',
    de: 'Formeln werden noch berechnet. Warten Sie, bis sie berechnet sind, und versuchen Sie es erneut.',
    en: 'Formulas are still being calculated. Wait until they are, then try again.',
  },
  SPREADSHEET_FAILED: {
    fr: 'Excel a refusé[ : {said}]. Ce qui était commencé a été retiré. Réessayez.[ Ces feuilles n’ont pas pu être retirées : {left}.]',
    nl: 'Excel heeft geweigerd[: {said}]. Wat begonnen was, is verwijderd. Probeer opnieuw.[ Deze bladen konden niet verwijderd worden: {left}.]',
    de: 'Excel hat abgelehnt[: {said}]. Das Begonnene wurde entfernt. Versuchen Sie es erneut.[ Diese Blätter konnten nicht entfernt werden: {left}.]',
    en: 'Excel refused[: {said}]. What was begun has been removed. Try again.[ These sheets could not be removed: {left}.]',
  },
};
