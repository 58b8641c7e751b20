import type { Texts } from '../lang';
import { SHEET_HELP } from '../sheet';
import { CHECK_HELP } from '../check';
import { PROCEDURE_HELP } from './procedure-help';

/** What `--help` prints for each command. */
export const HELP = {
  ris: {
    fr: `ris : le revenu d’intégration sociale (RIS) et l’aide équivalente, au cent près.

  ris check FICHIER        contrôle un fichier de dossiers (CSV, Excel) et compare avec les montants payés
  ris sheet FICHIER        imprime la feuille de calcul d’un dossier (JSON, ou une ligne d’un CSV)
  ris bareme               montre les montants en vigueur à une date
  ris assess               calcule des dossiers JSON, un par ligne, de l’entrée vers la sortie standard
  ris procedure            répond de même aux questions autour du montant : conditions, délais, sanctions, récupération…

  ris COMMANDE --help      explique une commande
  ris --version            donne la version et l’état du barème

Rien n’est envoyé : tout se calcule sur cette machine.`,
    nl: `ris: het leefloon (RIS) en het equivalent leefloon, tot op de cent.

  ris check BESTAND        controleert een dossierbestand (CSV, Excel) en vergelijkt met de betaalde bedragen
  ris sheet BESTAND        drukt het berekeningsblad van een dossier af (JSON, of een regel van een CSV)
  ris bareme               toont de bedragen die op een datum gelden
  ris assess               berekent JSON-dossiers, één per regel, van standaardinvoer naar standaarduitvoer
  ris procedure            beantwoordt zo ook vragen rond het bedrag: voorwaarden, termijnen, sancties, terugvordering…

  ris OPDRACHT --help      legt een opdracht uit
  ris --version            geeft de versie en de stand van de bedragen

Er wordt niets verstuurd: alles wordt op deze computer berekend.`,
    de: `ris: das Eingliederungseinkommen (RIS) und die gleichgestellte Hilfe, auf den Cent genau.

  ris check DATEI          prüft eine Datei mit Akten (CSV, Excel) und vergleicht mit den gezahlten Beträgen
  ris sheet DATEI          druckt das Berechnungsblatt einer Akte (JSON oder eine Zeile einer CSV)
  ris bareme               zeigt die an einem Tag geltenden Beträge
  ris assess               berechnet JSON-Akten, eine je Zeile, von der Standardeingabe zur Standardausgabe
  ris procedure            beantwortet so auch Fragen um den Betrag: Bedingungen, Fristen, Sanktionen, Rückforderung…

  ris BEFEHL --help        erklärt einen Befehl
  ris --version            nennt die Version und den Stand der Beträge

Nichts wird gesendet: alles wird auf diesem Rechner berechnet.`,
    en: `ris: the Belgian social integration income (RIS) and equivalent aid, to the cent.

  ris check FILE           checks a file of dossiers (CSV, Excel) and compares with the amounts paid
  ris sheet FILE           prints the calculation sheet of one dossier (JSON, or a row of a CSV)
  ris bareme               shows the amounts in force on a date
  ris assess               assesses JSON dossiers, one a line, from standard input to standard output
  ris procedure            answers questions around the amount likewise: conditions, deadlines, sanctions, recovery…

  ris COMMAND --help       explains a command
  ris --version            gives the version and the state of the barème

Nothing is sent: everything is computed on this machine.`,
  },
  assess: {
    fr: `ris assess [--trace] [--jobs N] [--lang LANG] [--supplement FICHIER] < dossiers.jsonl > résultats.jsonl

Un dossier JSON par ligne (HOUSEHOLD), un résultat JSON par ligne (RESULT), dans le même ordre. Une ligne qui n’est pas
lisible donne un résultat « refused » et le travail continue ; combien il y en a est dit à la fin, sur la sortie d’erreur.
La mémoire reste constante.

  --trace                ajoute à chaque résultat les étapes du calcul
  --jobs N               répartit le travail sur N fils (1 à 64) ; la sortie est la même
  --lang fr|nl|de|en     langue des messages d’erreur (anglais sans cette option) et de la dernière ligne
  --supplement FICHIER   complète le barème par des lignes datées (JSON ou CSV)`,
    nl: `ris assess [--trace] [--jobs N] [--lang LANG] [--supplement BESTAND] < dossiers.jsonl > resultaten.jsonl

Eén JSON-dossier per regel (HOUSEHOLD), één JSON-resultaat per regel (RESULT), in dezelfde volgorde. Een regel die niet
leesbaar is, geeft een resultaat “refused” en het werk gaat door; hoeveel het er zijn, staat aan het einde op de
foutuitvoer. Het geheugengebruik blijft constant.

  --trace                voegt aan elk resultaat de stappen van de berekening toe
  --jobs N               verdeelt het werk over N threads (1 tot 64); de uitvoer is dezelfde
  --lang fr|nl|de|en     taal van de foutmeldingen (Engels zonder deze optie) en van de laatste regel
  --supplement BESTAND   vult de bedragen aan met gedateerde regels (JSON of CSV)`,
    de: `ris assess [--trace] [--jobs N] [--lang LANG] [--supplement DATEI] < akten.jsonl > ergebnisse.jsonl

Eine JSON-Akte je Zeile (HOUSEHOLD), ein JSON-Ergebnis je Zeile (RESULT), in derselben Reihenfolge. Eine Zeile, die nicht
lesbar ist, gibt ein Ergebnis „refused“, und die Arbeit geht weiter; wie viele es sind, steht am Ende auf der
Fehlerausgabe. Der Speicherbedarf bleibt gleich.

  --trace                fügt jedem Ergebnis die Schritte der Berechnung hinzu
  --jobs N               verteilt die Arbeit auf N Threads (1 bis 64); die Ausgabe ist dieselbe
  --lang fr|nl|de|en     Sprache der Fehlermeldungen (ohne diese Option Englisch) und der letzten Zeile
  --supplement DATEI     ergänzt die Beträge um datierte Zeilen (JSON oder CSV)`,
    en: `ris assess [--trace] [--jobs N] [--lang LANG] [--supplement FILE] < dossiers.jsonl > results.jsonl

One JSON dossier a line (HOUSEHOLD), one JSON result a line (RESULT), in the same order. A line that cannot be read gives a
refused result and the run goes on; how many there are is said at the end, on standard error. Memory stays constant.

  --trace                adds the steps of the calculation to each result
  --jobs N               spreads the work over N threads (1 to 64); the output is the same
  --lang fr|nl|de|en     language of the error messages (English without this option) and of the last line
  --supplement FILE      completes the barème with dated rows (JSON or CSV)`,
  },
  bareme: {
    fr: `ris bareme [--date DATE] [--lang fr|nl|de|en] [--supplement FICHIER]

Les montants en vigueur à une date (aujourd’hui si elle n’est pas donnée), depuis quand, d’après quelle source, et ce que
l’on sait du prochain changement. DATE : 2026-09-01, 01/09/2026, 2026-09 ou 09/2026.`,
    nl: `ris bareme [--date DATUM] [--lang fr|nl|de|en] [--supplement BESTAND]

De bedragen die op een datum gelden (vandaag als er geen gegeven is), sinds wanneer, volgens welke bron, en wat over de
volgende wijziging bekend is. DATUM: 2026-09-01, 01/09/2026, 2026-09 of 09/2026.`,
    de: `ris bareme [--date DATUM] [--lang fr|nl|de|en] [--supplement DATEI]

Die an einem Tag geltenden Beträge (heute, wenn keiner genannt ist), seit wann, nach welcher Quelle, und was über die
nächste Änderung bekannt ist. DATUM: 2026-09-01, 01/09/2026, 2026-09 oder 09/2026.`,
    en: `ris bareme [--date DATE] [--lang fr|nl|de|en] [--supplement FILE]

The amounts in force on a date (today if none is given), since when, from which source, and what is known of the next
change. DATE: 2026-09-01, 01/09/2026, 2026-09 or 09/2026.`,
  },
  check: CHECK_HELP,
  procedure: PROCEDURE_HELP,
  sheet: SHEET_HELP,
} satisfies Readonly<Record<string, Texts>>;
