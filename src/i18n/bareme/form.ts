import type { Texts } from '../lang';

/** What is wrong with the form of a table, a row or a supplement, as src/bareme reports it. Parts in brackets need their figures. */
export const FORM = {
  MALFORMED: {
    fr: 'Le texte n’est pas lisible. Dans un fichier CSV, un guillemet n’est pas fermé : doublez les guillemets à l’intérieur d’un texte. Dans un fichier JSON, vérifiez les virgules, les guillemets et les accolades.',
    nl: 'De tekst is niet leesbaar. In een CSV-bestand is een aanhalingsteken niet gesloten: verdubbel de aanhalingstekens binnen een tekst. Controleer in een JSON-bestand de komma’s, aanhalingstekens en accolades.',
    de: 'Der Text ist nicht lesbar. In einer CSV-Datei ist ein Anführungszeichen nicht geschlossen: verdoppeln Sie die Anführungszeichen innerhalb eines Textes. Prüfen Sie in einer JSON-Datei die Kommas, Anführungszeichen und Klammern.',
    en: 'The text cannot be read. In a CSV file, a quote is not closed: double the quotes inside a text. In a JSON file, check the commas, quotes and braces.',
  },
  WRONG_TYPE: {
    fr: 'La donnée n’est pas du type attendu[ : il faut {expected}]. Corrigez-la ; dans un fichier JSON, un montant se met entre guillemets.',
    nl: 'Het gegeven is niet van het verwachte type[: verwacht wordt {expected}]. Verbeter het; in een JSON-bestand staat een bedrag tussen aanhalingstekens.',
    de: 'Die Angabe hat nicht den erwarteten Typ[: erwartet wird {expected}]. Berichtigen Sie sie; in einer JSON-Datei steht ein Betrag in Anführungszeichen.',
    en: 'The value is not of the expected type[: it must be {expected}]. Correct it; in a JSON file an amount stands between quotes.',
  },
  MISSING_FIELD: {
    fr: 'Une donnée obligatoire manque[ : « {field} »]. Complétez-la ; pour la couverture, dans un fichier CSV, ajoutez une ligne avec cette clé.',
    nl: 'Een verplicht gegeven ontbreekt[: “{field}”]. Vul het in; voeg voor de dekking, in een CSV-bestand, een regel met die sleutel toe.',
    de: 'Eine Pflichtangabe fehlt[: „{field}“]. Ergänzen Sie sie; für die Abdeckung fügen Sie in einer CSV-Datei eine Zeile mit diesem Schlüssel hinzu.',
    en: 'A required value is missing[: “{field}”]. Fill it in; for the coverage, in a CSV file, add a line with that key.',
  },
  UNKNOWN_FIELD: {
    fr: 'Ce nom n’est pas connu ici[ : « {field} »]. Corrigez-le ou supprimez-le ; la couverture a to, checkedOn, why et nextExpected.',
    nl: 'Deze naam is hier niet bekend[: “{field}”]. Verbeter of schrap hem; de dekking heeft to, checkedOn, why en nextExpected.',
    de: 'Dieser Name ist hier nicht bekannt[: „{field}“]. Berichtigen oder löschen Sie ihn; die Abdeckung hat to, checkedOn, why und nextExpected.',
    en: 'This name is not known here[: “{field}”]. Correct or remove it; the coverage has to, checkedOn, why and nextExpected.',
  },
  UNKNOWN_VALUE: {
    fr: 'Ce mot n’est pas admis ici[ : « {value} »]. Écrivez un des mots prévus[ : {known}].',
    nl: 'Dit woord is hier niet toegelaten[: “{value}”]. Schrijf een van de voorziene woorden[: {known}].',
    de: 'Dieses Wort ist hier nicht zulässig[: „{value}“]. Schreiben Sie eines der vorgesehenen Wörter[: {known}].',
    en: 'This word is not accepted here[: “{value}”]. Write one of the words provided[: {known}].',
  },
  UNKNOWN_TABLE: {
    fr: 'Le barème n’a pas de table de ce nom[ : « {value} »]. Écrivez le nom d’une table existante[ : {known}].',
    nl: 'Er is geen tabel met deze naam[: “{value}”]. Schrijf de naam van een bestaande tabel[: {known}].',
    de: 'Es gibt keine Tabelle mit diesem Namen[: „{value}“]. Schreiben Sie den Namen einer vorhandenen Tabelle[: {known}].',
    en: 'The barème has no table of this name[: “{value}”]. Write the name of a table that exists[: {known}].',
  },
  MISSING_TABLE: {
    fr: 'Une table du barème manque[ : « {field} »]. Ajoutez-la.',
    nl: 'Een tabel met bedragen ontbreekt[: “{field}”]. Voeg ze toe.',
    de: 'Eine Tabelle der Beträge fehlt[: „{field}“]. Fügen Sie sie hinzu.',
    en: 'A table of the barème is missing[: “{field}”]. Add it.',
  },
  UNKNOWN_KEY: {
    fr: 'La table n’a pas de valeur de ce nom[ : « {value} »]. Corrigez la clé[ ; la table a : {known}].',
    nl: 'De tabel heeft geen waarde met deze naam[: “{value}”]. Verbeter de sleutel[; de tabel heeft: {known}].',
    de: 'Die Tabelle hat keinen Wert mit diesem Namen[: „{value}“]. Berichtigen Sie den Schlüssel[; die Tabelle hat: {known}].',
    en: 'The table has no value of this name[: “{value}”]. Correct the key[; the table has: {known}].',
  },
  MISSING_KEY: {
    fr: 'Une valeur de la table manque à cette date[ : « {field} »]. Toutes les valeurs d’une date se donnent ensemble : ajoutez-la, même si elle n’a pas changé.',
    nl: 'Een waarde van de tabel ontbreekt op deze datum[: “{field}”]. Alle waarden van een datum worden samen opgegeven: voeg ze toe, ook als ze niet gewijzigd is.',
    de: 'Ein Wert der Tabelle fehlt an diesem Tag[: „{field}“]. Alle Werte eines Tages werden zusammen angegeben: fügen Sie ihn hinzu, auch wenn er gleich geblieben ist.',
    en: 'A value of the table is missing on this date[: “{field}”]. All the values of a date are given together: add it, even if it has not changed.',
  },
  NULL_NOT_ALLOWED: {
    fr: 'La table demande toujours une valeur ici[, pour « {field} »] : « - » (null dans un fichier JSON) n’est pas admis. Donnez la valeur.',
    nl: 'De tabel vraagt hier altijd een waarde[, voor “{field}”]: “-” (null in een JSON-bestand) is niet toegelaten. Geef de waarde op.',
    de: 'Die Tabelle verlangt hier immer einen Wert[, für „{field}“]: „-“ (null in einer JSON-Datei) ist nicht zulässig. Geben Sie den Wert an.',
    en: 'The table always needs a value here[, for “{field}”]: “-” (null in a JSON file) is not accepted. Give the value.',
  },
  EMPTY_TEXT: {
    fr: 'Le texte est vide[ : « {field} »]. Complétez-le, ou supprimez ce champ s’il est facultatif.',
    nl: 'De tekst is leeg[: “{field}”]. Vul hem in, of schrap dit veld als het facultatief is.',
    de: 'Der Text ist leer[: „{field}“]. Füllen Sie ihn aus, oder löschen Sie dieses Feld, wenn es nicht verlangt ist.',
    en: 'The text is blank[: “{field}”]. Fill it in, or remove this field if it is optional.',
  },
  BAD_AMOUNT: {
    fr: 'Ce n’est pas un montant en euros[ : « {value} »]. Écrivez-le en chiffres, avec deux décimales au plus, sans séparateur de milliers, signe ni monnaie : 11157,34.',
    nl: 'Dit is geen bedrag in euro[: “{value}”]. Schrijf het in cijfers, met hoogstens twee decimalen, zonder duizendtalscheiding, teken of munt: 11157,34.',
    de: 'Das ist kein Betrag in Euro[: „{value}“]. Schreiben Sie ihn in Ziffern, mit höchstens zwei Dezimalstellen, ohne Tausendertrennzeichen, Vorzeichen oder Währung: 11157,34.',
    en: 'This is not an amount in euro[: “{value}”]. Write it in digits, with two decimals at most, without thousands separator, sign or currency: 11157.34.',
  },
  BAD_RATE: {
    fr: 'Ce n’est pas un taux ou un facteur valable[ : « {value} »]. Un taux va de 0 à 1 (6 % s’écrit 0,06, un tiers 1/3), un facteur est un nombre comme 3, le coefficient d’un indice a un point et quatre décimales comme 1.8476.',
    nl: 'Dit is geen geldig percentage of geldige factor[: “{value}”]. Een percentage schrijft u als een getal van 0 tot 1 (6 % is 0,06, een derde 1/3), een factor is een getal zoals 3, de coëfficiënt van een index heeft een punt en vier decimalen zoals 1.8476.',
    de: 'Das ist kein gültiger Satz oder Faktor[: „{value}“]. Ein Satz reicht von 0 bis 1 (6 % schreibt man 0,06, ein Drittel 1/3), ein Faktor ist eine Zahl wie 3, der Koeffizient eines Indexes hat einen Punkt und vier Dezimalstellen wie 1.8476.',
    en: 'This is not a valid rate or factor[: “{value}”]. A rate runs from 0 to 1 (write 6 % as 0.06, a third as 1/3), a factor is a number such as 3, the coefficient of an index has a point and four decimals such as 1.8476.',
  },
  BAD_COUNT: {
    fr: 'Ce n’est pas un nombre entier[ : « {value} »]. Écrivez-le en chiffres, sans décimales : 10.',
    nl: 'Dit is geen geheel getal[: “{value}”]. Schrijf het in cijfers, zonder decimalen: 10.',
    de: 'Das ist keine ganze Zahl[: „{value}“]. Schreiben Sie sie in Ziffern, ohne Dezimalstellen: 10.',
    en: 'This is not a whole number[: “{value}”]. Write it in digits, without decimals: 10.',
  },
  BAD_URL: {
    fr: 'Ce n’est pas l’adresse d’une page[ : « {value} »]. Copiez-la du navigateur, avec https://. Si la page n’a pas d’adresse, laissez la cellule vide (null dans un fichier JSON) et dites dans sourceCited (cited) comment la source est citée.',
    nl: 'Dit is geen adres van een pagina[: “{value}”]. Kopieer het uit de browser, met https://. Heeft de pagina geen adres, laat de cel dan leeg (null in een JSON-bestand) en zeg in sourceCited (cited) hoe de bron wordt geciteerd.',
    de: 'Das ist keine Adresse einer Seite[: „{value}“]. Kopieren Sie sie aus dem Browser, mit https://. Hat die Seite keine Adresse, lassen Sie die Zelle leer (null in einer JSON-Datei) und sagen Sie in sourceCited (cited), wie die Quelle zitiert wird.',
    en: 'This is not the address of a page[: “{value}”]. Copy it from the browser, with https://. If the page has no address, leave the cell blank (null in a JSON file) and say in sourceCited (cited) how the source is cited.',
  },
  NO_SOURCE: {
    fr: 'La source manque. Donnez le titre de la page où vous avez lu les montants, et son adresse.',
    nl: 'De bron ontbreekt. Geef de titel van de pagina waar u de bedragen gelezen hebt, en haar adres.',
    de: 'Die Quelle fehlt. Geben Sie den Titel der Seite an, auf der Sie die Beträge gelesen haben, und ihre Adresse.',
    en: 'The source is missing. Give the title of the page where you read the amounts, and its address.',
  },
  SOURCE_WITHOUT_REFERENCE: {
    fr: 'La source n’a ni adresse ni référence. Donnez l’adresse de la page (sourceUrl, url dans un fichier JSON), ou la façon dont la source est citée (sourceCited, cited).',
    nl: 'De bron heeft geen adres en geen verwijzing. Geef het adres van de pagina (sourceUrl, url in een JSON-bestand), of hoe de bron wordt geciteerd (sourceCited, cited).',
    de: 'Die Quelle hat weder Adresse noch Fundstelle. Geben Sie die Adresse der Seite an (sourceUrl, url in einer JSON-Datei), oder wie die Quelle zitiert wird (sourceCited, cited).',
    en: 'The source has neither address nor reference. Give the address of the page (sourceUrl, url in a JSON file), or how the source is cited (sourceCited, cited).',
  },
} satisfies Readonly<Record<string, Texts>>;
