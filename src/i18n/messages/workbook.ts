import type { Texts } from '../lang';

/** Errors of a workbook, of a sheet, of a cell of one, and of a report as a workbook. Parts in brackets need their figures. */
export const WORKBOOK: Readonly<Record<string, Texts>> = {
  NOT_A_WORKBOOK: {
    fr: 'Le fichier n’est pas un classeur Excel. Dans Excel : « Enregistrer sous », classeur Excel (.xlsx), ou CSV UTF-8.',
    nl: 'Het bestand is geen Excel-werkmap. In Excel: “Opslaan als”, Excel-werkmap (.xlsx), of CSV UTF-8.',
    de: 'Die Datei ist keine Excel-Arbeitsmappe. In Excel: „Speichern unter“, Excel-Arbeitsmappe (.xlsx), oder CSV UTF-8.',
    en: 'The file is not an Excel workbook. In Excel: “Save as”, Excel workbook (.xlsx), or CSV UTF-8.',
  },
  OLD_WORKBOOK: {
    fr: 'Ce classeur est d’une version d’Excel antérieure à 2007 (.xls), qui n’est pas lue. Ouvrez-le dans Excel et enregistrez-le comme classeur .xlsx.',
    nl: 'Deze werkmap is van een versie van Excel vóór 2007 (.xls), die niet gelezen wordt. Open ze in Excel en sla ze op als .xlsx-werkmap.',
    de: 'Diese Arbeitsmappe stammt aus einer Excel-Version vor 2007 (.xls), die nicht gelesen wird. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx-Arbeitsmappe.',
    en: 'This workbook is of a version of Excel before 2007 (.xls), which is not read. Open it in Excel and save it as an .xlsx workbook.',
  },
  BINARY_WORKBOOK: {
    fr: 'Ce classeur est enregistré sous forme binaire (.xlsb), qui n’est pas lue. Ouvrez-le dans Excel et enregistrez-le comme classeur .xlsx.',
    nl: 'Deze werkmap is in binaire vorm opgeslagen (.xlsb), die niet gelezen wordt. Open ze in Excel en sla ze op als .xlsx-werkmap.',
    de: 'Diese Arbeitsmappe ist in binärer Form gespeichert (.xlsb), die nicht gelesen wird. Öffnen Sie sie in Excel und speichern Sie sie als .xlsx-Arbeitsmappe.',
    en: 'This workbook is saved in binary form (.xlsb), which is not read. Open it in Excel and save it as an .xlsx workbook.',
  },
  OPEN_DOCUMENT: {
    fr: 'Ce classeur est au format OpenDocument (.ods), qui n’est pas lu. Enregistrez-le comme classeur Excel (.xlsx).',
    nl: 'Deze werkmap heeft de indeling OpenDocument (.ods), die niet gelezen wordt. Sla ze op als Excel-werkmap (.xlsx).',
    de: 'Diese Arbeitsmappe hat das Format OpenDocument (.ods), das nicht gelesen wird. Speichern Sie sie als Excel-Arbeitsmappe (.xlsx).',
    en: 'This workbook has the OpenDocument format (.ods), which is not read. Save it as an Excel workbook (.xlsx).',
  },
  ENCRYPTED_WORKBOOK: {
    fr: 'Le classeur est protégé par un mot de passe. Enlevez-le dans Excel (Fichier, Informations, Protéger le classeur) et enregistrez.',
    nl: 'De werkmap is beveiligd met een wachtwoord. Verwijder het in Excel (Bestand, Info, Werkmap beveiligen) en sla op.',
    de: 'Die Arbeitsmappe ist durch ein Kennwort geschützt. Entfernen Sie es in Excel (Datei, Informationen, Arbeitsmappe schützen) und speichern Sie.',
    en: 'The workbook is protected by a password. Remove it in Excel (File, Info, Protect workbook) and save.',
  },
  DAMAGED_WORKBOOK: {
    fr: 'Le classeur est abîmé ou incomplet. Ouvrez-le dans Excel, laissez-le réparer, et enregistrez-le de nouveau.',
    nl: 'De werkmap is beschadigd of onvolledig. Open ze in Excel, laat ze herstellen en sla ze opnieuw op.',
    de: 'Die Arbeitsmappe ist beschädigt oder unvollständig. Öffnen Sie sie in Excel, lassen Sie sie reparieren und speichern Sie sie neu.',
    en: 'The workbook is damaged or incomplete. Open it in Excel, let it be repaired, and save it again.',
  },
  SHEET_TOO_LARGE: {
    fr: 'La feuille est trop grande pour être lue. Supprimez les lignes et colonnes vides au-delà de la liste, ou enregistrez la feuille en CSV UTF-8, qui n’a pas de limite.',
    nl: 'Het blad is te groot om gelezen te worden. Verwijder de lege rijen en kolommen voorbij de lijst, of sla het blad op als CSV UTF-8, dat geen limiet heeft.',
    de: 'Das Blatt ist zu groß, um gelesen zu werden. Löschen Sie die leeren Zeilen und Spalten hinter der Liste, oder speichern Sie das Blatt als CSV UTF-8, das keine Grenze hat.',
    en: 'The sheet is too large to be read. Delete the empty rows and columns beyond the list, or save the sheet as CSV UTF-8, which has no limit.',
  },
  NO_SUCH_SHEET: {
    fr: 'Le classeur n’a pas de feuille de ce nom[ (« {header} »)].[ Ses feuilles : {sheets}.]',
    nl: 'De werkmap heeft geen blad met die naam[ (“{header}”)].[ Haar bladen: {sheets}.]',
    de: 'Die Arbeitsmappe hat kein Blatt dieses Namens[ („{header}“)].[ Ihre Blätter: {sheets}.]',
    en: 'The workbook has no sheet of that name[ (“{header}”)].[ Its sheets: {sheets}.]',
  },
  NO_SHEET_RECOGNISED: {
    fr: 'Aucune feuille visible ne porte les titres d’une liste de dossiers. Indiquez la feuille à lire[ : {sheets}].',
    nl: 'Geen enkel zichtbaar blad heeft de kolomtitels van een lijst van dossiers. Geef aan welk blad gelezen moet worden[: {sheets}].',
    de: 'Kein sichtbares Blatt trägt die Titel einer Liste von Akten. Geben Sie an, welches Blatt zu lesen ist[: {sheets}].',
    en: 'No visible sheet has the headers of a list of dossiers. Say which sheet is to be read[: {sheets}].',
  },
  SEVERAL_SHEETS: {
    fr: 'Plusieurs feuilles portent les titres d’une liste de dossiers[ : {sheets}] et rien ne permet de choisir. Indiquez celle qu’il faut lire.',
    nl: 'Meerdere bladen hebben de kolomtitels van een lijst van dossiers[: {sheets}] en niets laat toe te kiezen. Geef aan welk blad gelezen moet worden.',
    de: 'Mehrere Blätter tragen die Titel einer Liste von Akten[: {sheets}], und nichts erlaubt eine Wahl. Geben Sie an, welches zu lesen ist.',
    en: 'Several sheets have the headers of a list of dossiers[: {sheets}] and nothing allows to choose. Say which one is to be read.',
  },
  EMPTY_SHEET: {
    fr: 'La feuille est vide. Sa première ligne doit porter les titres des colonnes.',
    nl: 'Het blad is leeg. De eerste rij moet de kolomtitels bevatten.',
    de: 'Das Blatt ist leer. Seine erste Zeile muss die Spaltentitel enthalten.',
    en: 'The sheet is empty. Its first row must hold the column headers.',
  },
  MERGED_HEADER: {
    fr: 'La ligne des titres contient des cellules fusionnées[ ({cells})] : on ne sait pas à quelle colonne le titre appartient. Annulez la fusion et donnez un titre à chaque colonne.',
    nl: 'De rij met de kolomtitels bevat samengevoegde cellen[ ({cells})]: het is niet duidelijk bij welke kolom de titel hoort. Maak de samenvoeging ongedaan en geef elke kolom een titel.',
    de: 'Die Titelzeile enthält verbundene Zellen[ ({cells})]: es ist unklar, zu welcher Spalte der Titel gehört. Heben Sie die Verbindung auf und geben Sie jeder Spalte einen Titel.',
    en: 'The header row holds merged cells[ ({cells})]: it is not clear to which column the header belongs. Unmerge them and give each column a header.',
  },
  TWO_LINE_HEADER: {
    fr: 'Les titres occupent deux lignes[ ({cells})]. Mettez chaque titre entier dans une seule cellule de la première ligne et supprimez la seconde.',
    nl: 'De kolomtitels nemen twee rijen in[ ({cells})]. Zet elke volledige titel in één cel van de eerste rij en verwijder de tweede.',
    de: 'Die Titel nehmen zwei Zeilen ein[ ({cells})]. Setzen Sie jeden ganzen Titel in eine einzige Zelle der ersten Zeile und löschen Sie die zweite.',
    en: 'The headers take two rows[ ({cells})]. Put each whole header into a single cell of the first row and delete the second one.',
  },
  HEADER_BELOW: {
    fr: 'La première ligne remplie doit porter les titres des colonnes.[ Ils semblent être à la ligne {line} : dans Excel, sélectionnez les cellules à partir de cette ligne et contrôlez la sélection, ou supprimez ce qui est au-dessus ({cells}).]',
    nl: 'De eerste ingevulde rij moet de kolomtitels bevatten.[ Ze lijken op rij {line} te staan: selecteer in Excel de cellen vanaf die rij en controleer de selectie, of verwijder wat erboven staat ({cells}).]',
    de: 'Die erste ausgefüllte Zeile muss die Spaltentitel enthalten.[ Sie scheinen in Zeile {line} zu stehen: markieren Sie in Excel die Zellen ab dieser Zeile und prüfen Sie die Markierung, oder löschen Sie, was darüber steht ({cells}).]',
    en: 'The first row that is filled in must hold the column headers.[ They seem to be in row {line}: in Excel, select the cells from that row on and check the selection, or delete what is above ({cells}).]',
  },
  HEADER_CELL: {
    fr: 'Un titre[ ({cells})] est une formule dont le résultat n’est pas enregistré[ ({value})]. Écrivez le titre lui-même.',
    nl: 'Een kolomtitel[ ({cells})] is een formule waarvan het resultaat niet opgeslagen is[ ({value})]. Schrijf de titel zelf.',
    de: 'Ein Titel[ ({cells})] ist eine Formel, deren Ergebnis nicht gespeichert ist[ ({value})]. Schreiben Sie den Titel selbst.',
    en: 'A header[ ({cells})] is a formula whose result is not saved[ ({value})]. Write the header itself.',
  },
  FORMULA_WITHOUT_VALUE: {
    fr: 'La cellule contient une formule[ ({value})] dont le résultat n’est pas enregistré ; aucune formule n’est calculée ici. Ouvrez le classeur dans Excel, recalculez (F9) et enregistrez.',
    nl: 'De cel bevat een formule[ ({value})] waarvan het resultaat niet opgeslagen is; hier wordt geen enkele formule berekend. Open de werkmap in Excel, herbereken (F9) en sla op.',
    de: 'Die Zelle enthält eine Formel[ ({value})], deren Ergebnis nicht gespeichert ist; hier wird keine Formel berechnet. Öffnen Sie die Arbeitsmappe in Excel, berechnen Sie neu (F9) und speichern Sie.',
    en: 'The cell holds a formula[ ({value})] whose result is not saved; no formula is calculated here. Open the workbook in Excel, recalculate (F9) and save.',
  },
  MERGED_CELL: {
    fr: 'La cellule est fusionnée avec d’autres[ ({value})] : on ne sait pas si sa valeur vaut pour une seule ou pour toutes. Annulez la fusion et remplissez chaque cellule.',
    nl: 'De cel is samengevoegd met andere[ ({value})]: het is niet duidelijk of haar waarde voor één of voor alle geldt. Maak de samenvoeging ongedaan en vul elke cel in.',
    de: 'Die Zelle ist mit anderen verbunden[ ({value})]: es ist unklar, ob ihr Wert für eine oder für alle gilt. Heben Sie die Verbindung auf und füllen Sie jede Zelle aus.',
    en: 'The cell is merged with others[ ({value})]: it is not clear whether its value is meant for one or for all. Unmerge them and fill in each cell.',
  },
  REPORT_TOO_LONG: {
    fr: 'Le rapport a trop de lignes pour un classeur[ ({rows} ; au plus {max})]. Demandez-le en CSV, qui n’a pas de limite.',
    nl: 'Het verslag heeft te veel rijen voor een werkmap[ ({rows}; hoogstens {max})]. Vraag het als CSV, dat geen limiet heeft.',
    de: 'Der Bericht hat zu viele Zeilen für eine Arbeitsmappe[ ({rows}; höchstens {max})]. Verlangen Sie ihn als CSV, das keine Grenze hat.',
    en: 'The report has too many rows for a workbook[ ({rows}; {max} at most)]. Ask for it as CSV, which has no limit.',
  },
};
