import type { Texts } from '../lang';

/** What `ris procedure --help` prints. */
export const PROCEDURE_HELP: Texts = {
  fr: `ris procedure [--trace] [--jobs N] [--lang LANG] [--supplement FICHIER] < questions.jsonl > réponses.jsonl

Le droit autour du montant. Une question JSON par ligne, une réponse JSON par ligne, dans le même ordre. Une ligne qui n’est
pas lisible donne une réponse « refused » et le travail continue ; combien il y en a est dit à la fin, sur la sortie
d’erreur. La mémoire reste constante. Le champ « question » vaut :

  conditions        les conditions d’octroi sont-elles remplies à une date ?
  deadlines         quand faut-il décider, notifier, payer, réviser ; jusqu’à quand court le recours ?
  sanction          que retient une sanction, une détention, un séjour à l’étranger ?
  recovery          que peut-on récupérer du bénéficiaire, ou des débiteurs d’aliments ?
  premium           la prime d’installation, ses conditions et son montant
  maintenanceAid    l’aide au paiement de pensions alimentaires, mois par mois
  stateShare        ce que l’État rembourse d’un mois, ce qui reste au CPAS
  spiCounter        ce qui reste de l’exonération socioprofessionnelle (SPI, ou ISP)

  {"id":"A","question":"deadlines","requestOn":"2026-09-01"}

Champs et réponses : docs/procedure.md. Un avertissement dit ce qui est discuté ou de source secondaire.

  --trace                ajoute à chaque réponse les étapes du calcul, avec leur article et la solidité de leur source
  --jobs N               répartit le travail sur N fils (1 à 64) ; la sortie est la même
  --lang fr|nl|de|en     langue des messages d’erreur (anglais sans cette option) et de la dernière ligne
  --supplement FICHIER   complète le barème par des lignes datées (JSON ou CSV)`,
  nl: `ris procedure [--trace] [--jobs N] [--lang LANG] [--supplement BESTAND] < vragen.jsonl > antwoorden.jsonl

Het recht rond het bedrag. Eén JSON-vraag per regel, één JSON-antwoord per regel, in dezelfde volgorde. Een regel die niet
leesbaar is, geeft een antwoord “refused” en het werk gaat door; hoeveel het er zijn, staat aan het einde op de
foutuitvoer. Het geheugengebruik blijft constant. Het veld “question” is:

  conditions        zijn de toekenningsvoorwaarden op een datum vervuld?
  deadlines         wanneer moet worden beslist, kennis gegeven, betaald, herzien; tot wanneer loopt het beroep?
  sanction          wat houdt een sanctie, een detentie, een verblijf in het buitenland in?
  recovery          wat kan worden teruggevorderd van de begunstigde, of van de onderhoudsplichtigen?
  premium           de installatiepremie, haar voorwaarden en haar bedrag
  maintenanceAid    de hulp bij de betaling van onderhoudsgelden, maand per maand
  stateShare        wat de Staat van een maand terugbetaalt, wat het OCMW draagt
  spiCounter        wat er overblijft van de SPI-vrijstelling

  {"id":"A","question":"deadlines","requestOn":"2026-09-01"}

Velden en antwoorden: docs/procedure.md. Een waarschuwing zegt wat omstreden is of op een secundaire bron berust.

  --trace                voegt aan elk antwoord de stappen van de berekening toe, met hun artikel en de sterkte van hun bron
  --jobs N               verdeelt het werk over N threads (1 tot 64); de uitvoer is dezelfde
  --lang fr|nl|de|en     taal van de foutmeldingen (Engels zonder deze optie) en van de laatste regel
  --supplement BESTAND   vult de bedragen aan met gedateerde regels (JSON of CSV)`,
  de: `ris procedure [--trace] [--jobs N] [--lang LANG] [--supplement DATEI] < fragen.jsonl > antworten.jsonl

Das Recht um den Betrag herum. Eine JSON-Frage je Zeile, eine JSON-Antwort je Zeile, in derselben Reihenfolge. Eine Zeile, die
nicht lesbar ist, gibt eine Antwort „refused“, und die Arbeit geht weiter; wie viele es sind, steht am Ende auf der
Fehlerausgabe. Der Speicherbedarf bleibt gleich. Das Feld „question“ ist:

  conditions        sind die Gewährungsbedingungen an einem Tag erfüllt?
  deadlines         wann ist zu beschließen, zu notifizieren, zu zahlen, zu überprüfen; bis wann läuft die Beschwerde?
  sanction          was behält eine Sanktion, eine Haft, ein Aufenthalt im Ausland ein?
  recovery          was kann vom Empfänger oder von den Unterhaltspflichtigen zurückgefordert werden?
  premium           die Einrichtungsprämie, ihre Bedingungen und ihr Betrag
  maintenanceAid    die Hilfe zur Zahlung von Unterhaltsgeldern, Monat für Monat
  stateShare        was der Staat von einem Monat erstattet, was das ÖSHZ trägt
  spiCounter        was vom SPI-Freibetrag übrig ist

  {"id":"A","question":"deadlines","requestOn":"2026-09-01"}

Felder und Antworten: docs/procedure.md. Ein Hinweis sagt, was umstritten ist oder auf einer Sekundärquelle beruht.

  --trace                fügt jeder Antwort die Schritte der Berechnung hinzu, mit Artikel und Verlässlichkeit der Quelle
  --jobs N               verteilt die Arbeit auf N Threads (1 bis 64); die Ausgabe ist dieselbe
  --lang fr|nl|de|en     Sprache der Fehlermeldungen (ohne diese Option Englisch) und der letzten Zeile
  --supplement DATEI     ergänzt die Beträge um datierte Zeilen (JSON oder CSV)`,
  en: `ris procedure [--trace] [--jobs N] [--lang LANG] [--supplement FILE] < questions.jsonl > answers.jsonl

The right around the amount. One JSON question a line, one JSON answer a line, in the same order. A line that cannot be read
gives a refused answer and the run goes on; how many there are is said at the end, on standard error. Memory stays
constant. The field "question" is:

  conditions        are the conditions of grant met on a date?
  deadlines         when to decide, notify, pay, review; until when does the appeal run?
  sanction          what does a sanction, a detention, a stay abroad withhold?
  recovery          what can be recovered from the beneficiary, or from the maintenance debtors?
  premium           the installation premium, its conditions and its amount
  maintenanceAid    the aid for the payment of maintenance, month by month
  stateShare        what the State refunds of a month, what stays with the centre
  spiCounter        what is left of the socio-professional exemption

  {"id":"A","question":"deadlines","requestOn":"2026-09-01"}

Fields and answers: docs/procedure.md. A warning says what is disputed or rests on a secondary source.

  --trace                adds the steps of the calculation to each answer, with their article and how far their source goes
  --jobs N               spreads the work over N threads (1 to 64); the output is the same
  --lang fr|nl|de|en     language of the error messages (English without this option) and of the last line
  --supplement FILE      completes the barème with dated rows (JSON or CSV)`,
};
