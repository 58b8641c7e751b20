import type { Texts } from '../lang';

/** What `ris sheet --help` prints. */
export const SHEET_HELP: Texts = {
  fr: `ris sheet FICHIER.json [--line N] [--lang fr|nl|de|en] [--against AUTRE.json] [--supplement FICHIER] [--html PAGE.html]
ris sheet FICHIER.csv|.xlsx --dossier NUMÉRO [--month MOIS] [--lang fr|nl|de|en] [--supplement FICHIER] [--html PAGE.html]

Imprime la feuille de calcul d’un dossier JSON : chaque étape avec son article, ses chiffres et son arrondi.
« - » lit le dossier sur l’entrée standard. Un dossier inutilisable imprime les raisons ; le code de sortie est alors 1.
Une question autour du montant (celle de « ris procedure », avec le champ « question ») donne la feuille de sa réponse :
conditions, échéances, sanction, récupération, prime, aide, part de l’État, compteur ; « --against » n’y sert pas.
Un fichier de dossiers (celui de « ris check ») donne la feuille de chaque ligne du dossier demandé, dans l’ordre.
Avec un montant payé, elle dit ce qui explique la différence. La dernière ligne dit de quoi la feuille est faite.

  --lang LANGUE          langue de la feuille ; sinon celle de l’environnement
  --line N               de FICHIER.jsonl, une ligne par dossier ou par question : la ligne à prendre
  --dossier NUMÉRO       le dossier à chercher dans le fichier, CSV ou classeur Excel
  --sheet NOM            feuille à lire d’un classeur, si plusieurs conviennent
  --month MOIS           seulement ce mois (2026-09 ou 09/2026) ; aussi le mois des lignes qui n’en ont pas
  --map FICHIER          dit ce que sont les colonnes du fichier (JSON)
  --policy POINT=LECTURE lecture d’un point discuté, comme pour « ris check », plusieurs fois au besoin : custody=days…
  --show-niss            montre les numéros nationaux ; sans cela : « NISS 1 »
  --against AUTRE.json   imprime ce qui change de ce dossier à l’autre : l’effet de chaque étape en euros, puis les causes
  --html PAGE.html       écrit le tout dans une page HTML à imprimer en A4, une feuille par page imprimée
  --supplement FICHIER   complète le barème par des lignes datées (JSON ou CSV)`,
  nl: `ris sheet BESTAND.json [--line N] [--lang fr|nl|de|en] [--against ANDER.json] [--supplement BESTAND] [--html PAGINA.html]
ris sheet BESTAND.csv|.xlsx --dossier NUMMER [--month MAAND] [--lang fr|nl|de|en] [--supplement BESTAND] [--html PAGINA.html]

Drukt het berekeningsblad van een JSON-dossier af: elke stap met artikel, cijfers en afronding.
“-” leest het dossier van standaardinvoer. Bij een onbruikbaar dossier worden de redenen afgedrukt; de afsluitcode is dan 1.
Een vraag rond het bedrag (die van “ris procedure”, met het veld “question”) geeft het blad van haar antwoord:
voorwaarden, termijnen, sanctie, terugvordering, premie, hulp, deel van de Staat, teller; “--against” dient er niet.
Een dossierbestand (dat van “ris check”) geeft het blad van elke regel van het gevraagde dossier, in volgorde.
Met een betaald bedrag zegt het wat het verschil verklaart. De laatste regel zegt waaruit het blad gemaakt is.

  --lang TAAL            taal van het blad; anders die van de omgeving
  --line N               van BESTAND.jsonl, één dossier of vraag per regel: de regel die genomen wordt
  --dossier NUMMER       het dossier dat in het bestand gezocht wordt, CSV of Excel-werkmap
  --sheet NAAM           te lezen blad van een werkmap, als er meer dan één past
  --month MAAND          alleen die maand (2026-09 of 09/2026); ook de maand van de regels die er geen hebben
  --map BESTAND          zegt wat de kolommen van het bestand zijn (JSON)
  --policy PUNT=LEZING   lezing van een omstreden punt, zoals voor “ris check”, zo nodig meermaals: custody=days…
  --show-niss            toont de rijksregisternummers; anders: “NISS 1”
  --against ANDER.json   drukt af wat verandert van dit dossier naar het andere: het effect van elke stap in euro, dan de oorzaken
  --html PAGINA.html     schrijft alles in een HTML-pagina om op A4 af te drukken, een blad per afgedrukte pagina
  --supplement BESTAND   vult de bedragen aan met gedateerde regels (JSON of CSV)`,
  de: `ris sheet DATEI.json [--line N] [--lang fr|nl|de|en] [--against ANDERE.json] [--supplement DATEI] [--html SEITE.html]
ris sheet DATEI.csv|.xlsx --dossier NUMMER [--month MONAT] [--lang fr|nl|de|en] [--supplement DATEI] [--html SEITE.html]

Druckt das Berechnungsblatt einer JSON-Akte: jeder Schritt mit Artikel, Zahlen und Rundung.
„-“ liest die Akte von der Standardeingabe. Eine unbrauchbare Akte druckt die Gründe; der Rückgabewert ist dann 1.
Eine Frage um den Betrag (die von „ris procedure“, mit dem Feld „question“) gibt das Blatt ihrer Antwort:
Bedingungen, Fristen, Sanktion, Rückforderung, Prämie, Hilfe, Anteil des Staates, Zähler; „--against“ gilt dort nicht.
Eine Datei mit Akten (die von „ris check“) gibt das Blatt jeder Zeile der gesuchten Akte, der Reihe nach.
Mit einem gezahlten Betrag sagt es, was den Unterschied erklärt. Die letzte Zeile sagt, woraus das Blatt gemacht ist.

  --lang SPRACHE         Sprache des Blattes; sonst die der Umgebung
  --line N               aus DATEI.jsonl, eine Akte oder Frage je Zeile: die Zeile, die genommen wird
  --dossier NUMMER       die Akte, die in der Datei gesucht wird, CSV oder Excel-Arbeitsmappe
  --sheet NAME           zu lesendes Blatt einer Arbeitsmappe, wenn mehrere passen
  --month MONAT          nur dieser Monat (2026-09 oder 09/2026); auch der Monat der Zeilen, die keinen haben
  --map DATEI            sagt, was die Spalten der Datei sind (JSON)
  --policy PUNKT=LESART  Lesart einer strittigen Frage, wie bei „ris check“, bei Bedarf mehrmals: custody=days…
  --show-niss            zeigt die Nationalregisternummern; sonst: „NISS 1“
  --against ANDERE.json  druckt, was sich von dieser Akte zur anderen ändert: die Wirkung jedes Schritts in Euro, dann die Ursachen
  --html SEITE.html      schreibt alles in eine HTML-Seite für A4, ein Blatt je gedruckte Seite
  --supplement DATEI     ergänzt die Beträge um datierte Zeilen (JSON oder CSV)`,
  en: `ris sheet FILE.json [--line N] [--lang fr|nl|de|en] [--against OTHER.json] [--supplement FILE] [--html PAGE.html]
ris sheet FILE.csv|.xlsx --dossier ID [--month MONTH] [--lang fr|nl|de|en] [--supplement FILE] [--html PAGE.html]

Prints the calculation sheet of one JSON dossier: each step with its article, figures and rounding.
“-” reads the dossier from standard input. A dossier that is not usable prints the reasons; the exit code is then 1.
A question around the amount (that of “ris procedure”, with the field “question”) gives the sheet of its answer:
conditions, due dates, sanction, recovery, premium, aid, State share, counter; “--against” is not for it.
A caseload file (that of “ris check”) gives the sheet of every row of the dossier asked for, in order.
With an amount paid it says what explains the difference. The last line says what the sheet was made from.

  --lang LANGUAGE        language of the sheet; otherwise that of the environment
  --line N               of FILE.jsonl, one dossier or question a line: the line to take
  --dossier ID           the dossier to look for in the file, CSV or Excel workbook
  --sheet NAME           sheet of a workbook to be read, where more than one fits
  --month MONTH          this month only (2026-09 or 09/2026); also the month of the rows that give none
  --map FILE             says what the columns of the file are (JSON)
  --policy POINT=READING reading of a disputed point, as for “ris check”, several times if need be: custody=days…
  --show-niss            shows national numbers; else: “NISS 1”
  --against OTHER.json   prints what changes from this dossier to the other one: the effect of each step in EUR, then the causes
  --html PAGE.html       writes all of it into a page of HTML to print on A4, each sheet on a page of its own
  --supplement FILE      completes the barème with dated rows (JSON or CSV)`,
};
