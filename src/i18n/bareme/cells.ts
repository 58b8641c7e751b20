import type { Texts } from '../lang';

/** What is wrong with the columns and cells of a supplement in CSV, or with a supplement that says nothing. */
export const CELLS = {
  EMPTY_SUPPLEMENT: {
    fr: 'Le fichier n’apporte rien : ni montant, ni prolongation de la couverture. Écrivez au moins une ligne sous les titres des colonnes.',
    nl: 'Het bestand brengt niets aan: geen bedrag, geen verlenging van de dekking. Schrijf minstens één regel onder de kolomtitels.',
    de: 'Die Datei bringt nichts: weder einen Betrag noch eine Verlängerung der Abdeckung. Schreiben Sie mindestens eine Zeile unter die Spaltentitel.',
    en: 'The file brings nothing: no amount, nor a longer coverage. Write at least one line under the column headers.',
  },
  MISSING_COLUMN: {
    fr: 'Une colonne obligatoire manque[ : « {name} »]. Ajoutez ce titre à la ligne des titres, et vérifiez que les cellules sont séparées par des points-virgules.',
    nl: 'Een verplichte kolom ontbreekt[: “{name}”]. Voeg die titel toe aan de regel met de titels, en ga na of de cellen door puntkomma’s gescheiden zijn.',
    de: 'Eine Pflichtspalte fehlt[: „{name}“]. Fügen Sie diesen Titel in der Titelzeile hinzu, und prüfen Sie, ob die Zellen durch Strichpunkte getrennt sind.',
    en: 'A required column is missing[: “{name}”]. Add that title to the header line, and check that the cells are separated by semicolons.',
  },
  UNKNOWN_COLUMN: {
    fr: 'Ce titre de colonne n’est pas connu[ : « {value} »]. Corrigez-le ou supprimez la colonne.',
    nl: 'Deze kolomtitel is niet bekend[: “{value}”]. Verbeter hem of schrap de kolom.',
    de: 'Dieser Spaltentitel ist nicht bekannt[: „{value}“]. Berichtigen Sie ihn oder löschen Sie die Spalte.',
    en: 'This column header is not known[: “{value}”]. Correct it or remove the column.',
  },
  DUPLICATE_COLUMN: {
    fr: 'Deux colonnes ont le même titre[ : « {value} »]. Corrigez l’un des titres ou supprimez une colonne.',
    nl: 'Twee kolommen hebben dezelfde titel[: “{value}”]. Verbeter een van de titels of schrap een kolom.',
    de: 'Zwei Spalten haben denselben Titel[: „{value}“]. Berichtigen Sie einen der Titel oder löschen Sie eine Spalte.',
    en: 'Two columns have the same header[: “{value}”]. Correct one of the headers or remove a column.',
  },
  TOO_MANY_CELLS: {
    fr: 'La ligne a plus de cellules[ ({found})] que de titres[ ({expected})] : un séparateur s’y est glissé, sans doute une virgule décimale. Mettez ce texte entre guillemets, ou enregistrez avec des points-virgules.',
    nl: 'De regel heeft meer cellen[ ({found})] dan er titels zijn[ ({expected})]: er is een scheidingsteken ingeslopen, wellicht een decimale komma. Zet die tekst tussen aanhalingstekens, of sla op met puntkomma’s.',
    de: 'Die Zeile hat mehr Zellen[ ({found})] als Titel[ ({expected})]: ein Trennzeichen hat sich eingeschlichen, wohl ein Dezimalkomma. Setzen Sie diesen Text in Anführungszeichen, oder speichern Sie mit Strichpunkten.',
    en: 'The line has more cells[ ({found})] than there are headers[ ({expected})]: a separator slipped in, probably a decimal comma. Put that text between quotes, or save with semicolons.',
  },
  MISSING_CELL: {
    fr: 'La cellule est vide[ : colonne « {column} »][, pour « {key} »]. Complétez-la ; une valeur qui n’est pas en vigueur s’écrit « - ».',
    nl: 'De cel is leeg[: kolom “{column}”][, voor “{key}”]. Vul ze in; een waarde die niet van kracht is, schrijft u “-”.',
    de: 'Die Zelle ist leer[: Spalte „{column}“][, für „{key}“]. Füllen Sie sie aus; ein Wert, der nicht in Kraft ist, wird als „-“ geschrieben.',
    en: 'The cell is blank[: column “{column}”][, for “{key}”]. Fill it in; write “-” for a value that is not in force.',
  },
  UNEXPECTED_CELL: {
    fr: 'Cette cellule doit être vide sur une ligne de la couverture[ : colonne « {column} », lu « {value} »]. Videz-la ; la date de la couverture va dans la colonne value.',
    nl: 'Deze cel moet leeg zijn op een regel van de dekking[: kolom “{column}”, gelezen “{value}”]. Maak ze leeg; de datum van de dekking komt in de kolom value.',
    de: 'Diese Zelle muss auf einer Zeile der Abdeckung leer sein[: Spalte „{column}“, gelesen „{value}“]. Leeren Sie sie; der Tag der Abdeckung gehört in die Spalte value.',
    en: 'This cell must be blank on a line of the coverage[: column “{column}”, read “{value}”]. Clear it; the date of the coverage goes into the column value.',
  },
  DUPLICATE_KEY: {
    fr: 'La même clé est donnée deux fois[ : « {key} »]. Gardez une seule des deux lignes, ou corrigez la clé ou la date de l’une.',
    nl: 'Dezelfde sleutel staat er twee keer[: “{key}”]. Behoud één van beide regels, of verbeter de sleutel of de datum van een ervan.',
    de: 'Derselbe Schlüssel steht zweimal da[: „{key}“]. Behalten Sie nur eine der beiden Zeilen, oder berichtigen Sie den Schlüssel oder den Tag der einen.',
    en: 'The same key is given twice[: “{key}”]. Keep one of the two lines, or correct the key or the date of one.',
  },
  CONFLICTING_CELL: {
    fr: 'Des lignes de la même table et de la même date se contredisent[ : colonne « {column} », « {first} » puis « {value} »]. Gardez un seul texte, et laissez la cellule vide sur les autres lignes.',
    nl: 'Regels van dezelfde tabel en dezelfde datum spreken elkaar tegen[: kolom “{column}”, “{first}” en dan “{value}”]. Behoud één tekst, en laat de cel leeg op de andere regels.',
    de: 'Zeilen derselben Tabelle und desselben Tages widersprechen sich[: Spalte „{column}“, „{first}“ und dann „{value}“]. Behalten Sie einen Text, und lassen Sie die Zelle auf den anderen Zeilen leer.',
    en: 'Lines of the same table and date contradict each other[: column “{column}”, “{first}” and then “{value}”]. Keep one text, and leave the cell blank on the other lines.',
  },
} satisfies Readonly<Record<string, Texts>>;
