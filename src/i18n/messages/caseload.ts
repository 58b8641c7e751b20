import type { Texts } from '../lang';

/** Errors of a file or of a line of it (caseload.md). Parts in brackets need their figures. */
export const CASELOAD: Readonly<Record<string, Texts>> = {
  EMPTY_FILE: {
    fr: 'Le fichier est vide. La première ligne doit porter les titres des colonnes.',
    nl: 'Het bestand is leeg. De eerste regel moet de kolomtitels bevatten.',
    de: 'Die Datei ist leer. Die erste Zeile muss die Spaltentitel enthalten.',
    en: 'The file is empty. The first line must hold the column headers.',
  },
  NOT_TEXT: {
    fr: 'Le fichier n’est pas un fichier texte. Depuis Excel : « Enregistrer sous », CSV UTF-8.',
    nl: 'Het bestand is geen tekstbestand. Vanuit Excel: “Opslaan als”, CSV UTF-8.',
    de: 'Die Datei ist keine Textdatei. In Excel: „Speichern unter“, CSV UTF-8.',
    en: 'The file is not a text file. From Excel: “Save as”, CSV UTF-8.',
  },
  MISSING_COLUMN: {
    fr: 'Une colonne obligatoire manque[ : {key}].[ Titres lus : {value}.][ Aucun titre n’est reconnu : la ligne {line} doit porter les titres, rien au-dessus.]',
    nl: 'Een verplichte kolom ontbreekt[: {key}].[ Gelezen titels: {value}.][ Geen enkele titel is herkend: regel {line} moet de titels bevatten, niets erboven.]',
    de: 'Eine Pflichtspalte fehlt[: {key}].[ Gelesene Titel: {value}.][ Kein Titel ist erkannt: Zeile {line} muss die Titel enthalten, nichts darüber.]',
    en: 'A required column is missing[: {key}].[ Headers read: {value}.][ No header is recognised: line {line} must hold the headers, nothing above.]',
  },
  DUPLICATE_COLUMN: {
    fr: 'Deux colonnes disent la même chose[ : {value}] et rien ne permet de choisir. Renommez ou supprimez l’une d’elles.',
    nl: 'Twee kolommen zeggen hetzelfde[: {value}] en niets laat toe te kiezen. Hernoem of schrap er één.',
    de: 'Zwei Spalten besagen dasselbe[: {value}], und nichts erlaubt eine Wahl. Benennen Sie eine um oder löschen Sie sie.',
    en: 'Two columns say the same thing[: {value}] and nothing allows to choose. Rename or remove one of them.',
  },
  COLUMN_UNIT: {
    fr: 'Le titre de la colonne[ « {value} »] annonce un autre rythme, mois ou an, que celui de cette nature[ ({kind})]. Convertissez les montants et corrigez le titre.',
    nl: 'De kolomtitel[ “{value}”] vermeldt een ander ritme, maand of jaar, dan dat van deze soort[ ({kind})]. Reken de bedragen om en verbeter de titel.',
    de: 'Der Spaltentitel[ „{value}“] nennt einen anderen Zeitraum, Monat oder Jahr, als den dieser Art[ ({kind})]. Rechnen Sie die Beträge um und berichtigen Sie den Titel.',
    en: 'The column header[ “{value}”] names another period, month or year, than that of this kind[ ({kind})]. Convert the amounts and correct the header.',
  },
  UNKNOWN_PERSON: {
    fr: 'Aucune ligne « person » ne donne cette personne[ : « {value} »]. Ajoutez la ligne, ou corrigez l’identifiant.',
    nl: 'Geen enkele regel “person” geeft deze persoon[: “{value}”]. Voeg de regel toe, of verbeter de identificatie.',
    de: 'Keine Zeile „person“ nennt diese Person[: „{value}“]. Ergänzen Sie die Zeile, oder berichtigen Sie die Kennung.',
    en: 'No row “person” gives this person[: “{value}”]. Add the row, or correct the identifier.',
  },
  REPEATED_RECORD: {
    fr: 'Ce que dit cette ligne[ (« {record} »)] n’est possible qu’une fois[ ; voyez aussi la ligne {other}]. Gardez une seule ligne.',
    nl: 'Wat deze regel zegt[ (“{record}”)], is maar één keer mogelijk[; zie ook regel {other}]. Behoud één regel.',
    de: 'Was diese Zeile sagt[ („{record}“)], ist nur einmal möglich[; siehe auch Zeile {other}]. Behalten Sie eine Zeile.',
    en: 'What this row says[ (“{record}”)] can be said only once[; see also line {other}]. Keep one row.',
  },
  ONE_SUM: {
    fr: 'Un seuil pour chaque débiteur d’aliments demande les ressources de chacun, et la ligne donne une seule somme pour plusieurs. Donnez ce dossier avec une ligne par personne (colonne « record »).',
    nl: 'Een drempel voor elke onderhoudsplichtige vraagt de bestaansmiddelen van elk, en de regel geeft één som voor meerdere. Geef dit dossier met één regel per persoon (kolom “record”).',
    de: 'Eine Schwelle für jeden Unterhaltspflichtigen braucht die Existenzmittel eines jeden, und die Zeile gibt eine Summe für mehrere. Geben Sie diese Akte mit einer Zeile pro Person (Spalte „record“).',
    en: 'A threshold for each debtor needs the resources of each, and the row gives one sum for several. Give this dossier with one row a person (column “record”).',
  },
  LONG_ROW: {
    fr: 'La ligne a plus de cellules[ ({cells})] que de titres[ ({columns})] : un séparateur s’y est glissé, sans doute une virgule décimale. Rien n’en est lu.',
    nl: 'De regel heeft meer cellen[ ({cells})] dan er titels zijn[ ({columns})]: er is een scheidingsteken ingeslopen, wellicht een decimale komma. Er wordt niets van gelezen.',
    de: 'Die Zeile hat mehr Zellen[ ({cells})] als Titel[ ({columns})]: ein Trennzeichen hat sich eingeschlichen, wohl ein Dezimalkomma. Nichts davon wird gelesen.',
    en: 'The row has more cells[ ({cells})] than there are headers[ ({columns})]: a separator slipped in, probably a decimal comma. Nothing of it is read.',
  },
  BAD_QUOTES: {
    fr: 'Un guillemet est mal fermé[ (ligne {line})] : les cellules de cette ligne ne sont pas sûres. Doublez les guillemets à l’intérieur d’un texte.',
    nl: 'Een aanhalingsteken is niet goed gesloten[ (regel {line})]: de cellen van deze regel zijn niet betrouwbaar. Verdubbel aanhalingstekens binnen een tekst.',
    de: 'Ein Anführungszeichen ist nicht richtig geschlossen[ (Zeile {line})]: die Zellen dieser Zeile sind nicht verlässlich. Verdoppeln Sie Anführungszeichen innerhalb eines Textes.',
    en: 'A quote is not closed properly[ (line {line})]: the cells of this line cannot be trusted. Double the quotes inside a text.',
  },
};

/** The same code as for a resource, in the column of what was paid: a negative amount there takes back an earlier payment. */
export const NEGATIVE_PAYMENT: Texts = {
  fr: 'Le montant payé est négatif[ : « {value} »]. Une régularisation ne se compare pas seule : donnez en une ligne le total payé pour ce mois, régularisation comprise.',
  nl: 'Het betaalde bedrag is negatief[: “{value}”]. Een regularisatie wordt niet apart vergeleken: geef op één regel het totaal dat voor die maand betaald is, met de regularisatie erin.',
  de: 'Der gezahlte Betrag ist negativ[: „{value}“]. Eine Berichtigung wird nicht für sich verglichen: geben Sie in einer Zeile die Summe, die für diesen Monat gezahlt wurde, mit der Berichtigung darin.',
  en: 'The amount paid is negative[: “{value}”]. A regularisation is not compared by itself: give in one row the total paid for that month, the regularisation included.',
};

/** A day of a row outside its month (PERIOD_OUTSIDE_MONTH), by the side on which it lies; `first`: the column of our own that takes such a day. */
export const OUTSIDE_MONTH: Readonly<Record<string, Texts>> = {
  begunBefore: {
    fr: 'Le premier jour[ ({value})] est avant le mois examiné[, du {min} au {max}]. Laissez vide si le droit vaut dès le premier jour du mois.[ Si la colonne dit quand le droit a commencé, dites que c’est « {first} ».]',
    nl: 'De eerste dag[ ({value})] valt vóór de onderzochte maand[, van {min} tot {max}]. Laat leeg als het recht vanaf de eerste dag van de maand geldt.[ Zegt de kolom wanneer het recht begon, geef dan aan dat het “{first}” is.]',
    de: 'Der erste Tag[ ({value})] liegt vor dem geprüften Monat[, vom {min} bis {max}]. Lassen Sie das Feld leer, wenn der Anspruch ab dem ersten Tag des Monats besteht.[ Sagt die Spalte, wann der Anspruch begann, geben Sie an, dass es „{first}“ ist.]',
    en: 'The first day[ ({value})] is before the month assessed[, from {min} to {max}]. Leave it blank if the right holds from the first day of the month.[ If the column says when the right began, say that it is “{first}”.]',
  },
  beginsAfter: {
    fr: 'Le premier jour[ ({value})] est après le mois examiné[, du {min} au {max}]. Corrigez le jour ou le mois ; si le droit ne commence qu’alors, retirez la ligne.',
    nl: 'De eerste dag[ ({value})] valt na de onderzochte maand[, van {min} tot {max}]. Verbeter de dag of de maand; begint het recht pas dan, schrap dan de regel.',
    de: 'Der erste Tag[ ({value})] liegt nach dem geprüften Monat[, vom {min} bis {max}]. Berichtigen Sie den Tag oder den Monat; beginnt der Anspruch erst dann, streichen Sie die Zeile.',
    en: 'The first day[ ({value})] is after the month assessed[, from {min} to {max}]. Correct the day or the month; if the right begins only then, take the row out.',
  },
  endedBefore: {
    fr: 'Le dernier jour[ ({value})] est avant le mois examiné[, du {min} au {max}]. Si le droit avait pris fin, retirez la ligne ou corrigez le mois ; s’il a repris, laissez vide.',
    nl: 'De laatste dag[ ({value})] valt vóór de onderzochte maand[, van {min} tot {max}]. Was het recht geëindigd, schrap dan de regel of verbeter de maand; is het hervat, laat dan leeg.',
    de: 'Der letzte Tag[ ({value})] liegt vor dem geprüften Monat[, vom {min} bis {max}]. War der Anspruch beendet, streichen Sie die Zeile oder berichtigen Sie den Monat; besteht er wieder, lassen Sie das Feld leer.',
    en: 'The last day[ ({value})] is before the month assessed[, from {min} to {max}]. If the right had ended, take the row out or correct the month; if there is a right again, leave it blank.',
  },
  endsAfter: {
    fr: 'Le dernier jour[ ({value})] est après le mois examiné[, du {min} au {max}]. Laissez vide si le droit vaut jusqu’au dernier jour du mois ; chaque autre mois a sa propre ligne.[ Si la colonne dit quand le droit prend fin, dites que c’est « {first} ».]',
    nl: 'De laatste dag[ ({value})] valt na de onderzochte maand[, van {min} tot {max}]. Laat leeg als het recht tot de laatste dag van de maand geldt; elke andere maand heeft een eigen regel.[ Zegt de kolom wanneer het recht eindigt, geef dan aan dat het “{first}” is.]',
    de: 'Der letzte Tag[ ({value})] liegt nach dem geprüften Monat[, vom {min} bis {max}]. Lassen Sie das Feld leer, wenn der Anspruch bis zum letzten Tag des Monats besteht; jeder andere Monat hat seine eigene Zeile.[ Sagt die Spalte, wann der Anspruch endet, geben Sie an, dass es „{first}“ ist.]',
    en: 'The last day[ ({value})] is after the month assessed[, from {min} to {max}]. Leave it blank if the right holds to the last day of the month; every other month has its own row.[ If the column says when the right ends, say that it is “{first}”.]',
  },
};

/** A negative amount by its code alone, as a list of codes names it: that of a resource or that of a payment. */
export const NEGATIVE_ANY: Texts = {
  fr: 'Le montant est négatif. Une ressource se donne en positif, ou se laisse vide ; un montant payé, en une ligne : le total du mois, régularisation comprise.',
  nl: 'Het bedrag is negatief. Een bestaansmiddel wordt positief opgegeven of blijft leeg; een betaald bedrag op één regel: het totaal van de maand, met de regularisatie erin.',
  de: 'Der Betrag ist negativ. Existenzmittel werden positiv angegeben oder bleiben leer; ein gezahlter Betrag in einer Zeile: die Summe des Monats mit der Berichtigung darin.',
  en: 'The amount is negative. A resource is given as a positive amount, or left blank; an amount paid, in one row: the total of the month, the regularisation included.',
};
