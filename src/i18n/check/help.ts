import type { Texts } from '../lang';

/** What `ris check --help` prints. */
export const CHECK_HELP: Texts = {
  fr: `ris check FICHIER [--date MOIS] [--sheet NOM] [--map FICHIER] [--out RAPPORT.csv|.xlsx] [--lang fr|nl|de|en]
          [--supplement FICHIER] [--readings] [--history …] [--what-if MOIS] [--what-if-supplement FICHIER]

Calcule chaque dossier d’un fichier, le compare avec le montant payé s’il est donné, et résume l’ensemble. Le fichier est
un CSV ou un classeur Excel (.xlsx), reconnu à son contenu. Une ligne par dossier et par mois, ou une par personne
(colonne « record ») ; la première porte les titres des colonnes, dans n’importe quel ordre, en français, en
néerlandais, en allemand ou en anglais : dossier, mois, catégorie, revenus de remplacement, montant payé… Une cellule
vide n’est pas un zéro. Une ligne illisible est refusée avec sa ligne, sa colonne et sa raison ; les autres continuent.

  --date MOIS            mois des lignes qui n’en ont pas (2026-09 ou 09/2026)
  --sheet NOM            feuille à lire d’un classeur, si plusieurs conviennent
  --map FICHIER          dit ce que sont les colonnes (JSON) ; l’emporte sur leurs titres
  --map-out FICHIER.json écrit une correspondance à compléter, avec les titres non reconnus ; ne contrôle rien
  --policy POINT=LECTURE lecture d’un point discuté pour tout le fichier, plusieurs fois au besoin : custody=days…
  --show-niss            montre les numéros nationaux ; sans cela : « NISS 1 », « NISS 2 »…
  --out RAPPORT          écrit le rapport, une ligne par dossier : classeur avec synthèse et graphiques si le nom finit
                         par .xlsx, sinon CSV
  --lang LANGUE          langue du résumé et du rapport ; donnée, le rapport a des libellés au lieu de clés
  --supplement FICHIER   complète le barème par des lignes datées (JSON ou CSV)
  --readings             ce que chaque lecture d’un point discuté changerait : dossiers, euros, refusés
  --art34-out F.csv      écrit, pour chaque dossier avec débiteurs d’aliments, la version de l’article 34 qui s’applique,
                         pourquoi, et ce que change la prochaine révision

  --history              plusieurs mois par dossier : arriérés, paiements en trop (récupérables, protégés, prescrits),
                         exonération SPI au-delà de ses jours. Une proposition : récupérer est une décision du CPAS
  --history-out F.csv    écrit tous ces mois
  --notice-on JOUR       jour de la mise en demeure recommandée : horizon de cinq ans (L 29) ; sinon rien n’est prescrit
  --ground MOTIF         change, law ou omission : motif de ce qui ne vient pas du CPAS ; cpasError : motif de tout
                         (L 22). Sans lui, d’après la cause : récupérable, ou à examiner
  --notified-on JOUR     avec cpasError : jour où la décision est notifiée

  --what-if MOIS         le même fichier en un autre mois : totaux avant et après, par catégorie
  --what-if-supplement FICHIER   les montants d’après, à la place de ceux de --supplement (budget d’une indexation)

Code de sortie : 0 quand le fichier a été contrôlé, même avec des lignes refusées ; 2 quand la commande ou le fichier
n’est pas utilisable.`,
  nl: `ris check BESTAND [--date MAAND] [--sheet NAAM] [--map BESTAND] [--out RAPPORT.csv|.xlsx] [--lang fr|nl|de|en]
          [--supplement BESTAND] [--readings] [--history …] [--what-if MAAND] [--what-if-supplement BESTAND]

Berekent elk dossier van een bestand, vergelijkt het met het betaalde bedrag als dat gegeven is, en vat het geheel samen.
Het bestand is een CSV of een Excel-werkmap (.xlsx), herkend aan zijn inhoud. Eén regel per dossier en per maand, of één
per persoon (kolom “record”); de eerste bevat de kolomtitels, in om het even welke volgorde, in het Frans, Nederlands,
Duits of Engels: dossier, maand, categorie, vervangingsinkomen, betaald… Een lege cel is geen nul. Een onleesbare regel
wordt geweigerd met regel, kolom en reden; de andere gaan door.

  --date MAAND           maand van de regels die er geen hebben (2026-09 of 09/2026)
  --sheet NAAM           te lezen blad van een werkmap, als er meer dan één past
  --map BESTAND          zegt wat de kolommen zijn (JSON); gaat voor op hun titels
  --map-out BESTAND.json schrijft een in te vullen toewijzing, met de niet herkende titels; controleert niets
  --policy PUNT=LEZING   lezing van een omstreden punt voor het hele bestand, zo nodig meermaals: custody=days…
  --show-niss            toont de rijksregisternummers; anders: “NISS 1”, “NISS 2”…
  --out RAPPORT          schrijft het rapport, één regel per dossier: een werkmap met samenvatting en grafieken als de
                         naam op .xlsx eindigt, anders CSV
  --lang TAAL            taal van samenvatting en rapport; met deze optie heeft het rapport titels in plaats van sleutels
  --supplement BESTAND   vult de bedragen aan met gedateerde regels (JSON of CSV)
  --readings             wat elke lezing van een omstreden punt zou wijzigen: dossiers, euro, geweigerd
  --art34-out B.csv      schrijft, voor elk dossier met onderhoudsplichtigen, de versie van artikel 34 die geldt, waarom,
                         en wat de volgende herziening wijzigt

  --history              meer maanden per dossier: achterstallen, te veel betaald (terugvorderbaar, beschermd, verjaard),
                         SPI-vrijstelling voorbij haar dagen. Een voorstel: terugvorderen is een beslissing van het OCMW
  --history-out B.csv    schrijft al die maanden
  --notice-on DAG        dag van de aangetekende ingebrekestelling: horizon van vijf jaar (W 29); anders verjaart niets
  --ground GROND         change, law of omission: grond van wat niet van het OCMW komt; cpasError: grond van alles
                         (W 22). Zonder: volgens de oorzaak, terugvorderbaar of te onderzoeken
  --notified-on DAG      met cpasError: dag waarop de beslissing meegedeeld is

  --what-if MAAND        hetzelfde bestand in een andere maand: totalen voor en na, per categorie
  --what-if-supplement BESTAND   de bedragen van nadien, in plaats van die van --supplement (begroting van een indexering)

Afsluitcode: 0 als het bestand gecontroleerd is, ook met geweigerde regels; 2 als de opdracht of het bestand niet
bruikbaar is.`,
  de: `ris check DATEI [--date MONAT] [--sheet NAME] [--map DATEI] [--out BERICHT.csv|.xlsx] [--lang fr|nl|de|en]
          [--supplement DATEI] [--readings] [--history …] [--what-if MONAT] [--what-if-supplement DATEI]

Berechnet jede Akte einer Datei, vergleicht sie mit dem gezahlten Betrag, wenn er angegeben ist, und fasst alles zusammen.
Die Datei ist eine CSV oder eine Excel-Arbeitsmappe (.xlsx), am Inhalt erkannt. Eine Zeile pro Akte und Monat, oder eine
pro Person (Spalte „record“); die erste enthält die Spaltentitel, in beliebiger Reihenfolge, auf Französisch,
Niederländisch, Deutsch oder Englisch: Akte, Monat, Kategorie, Ersatzeinkommen, gezahlt… Eine leere Zelle ist keine
Null. Eine unlesbare Zeile wird mit Zeile, Spalte und Grund abgelehnt; die anderen gehen weiter.

  --date MONAT           Monat der Zeilen, die keinen haben (2026-09 oder 09/2026)
  --sheet NAME           zu lesendes Blatt einer Arbeitsmappe, wenn mehrere passen
  --map DATEI            sagt, was die Spalten sind (JSON); geht ihren Titeln vor
  --map-out DATEI.json   schreibt eine auszufüllende Zuordnung mit den nicht erkannten Titeln; prüft nichts
  --policy PUNKT=LESART  Lesart einer strittigen Frage für die ganze Datei, bei Bedarf mehrmals: custody=days…
  --show-niss            zeigt die Nationalregisternummern; sonst: „NISS 1“, „NISS 2“…
  --out BERICHT          schreibt den Bericht, eine Zeile pro Akte: eine Arbeitsmappe mit Übersicht und Diagrammen, wenn
                         der Name auf .xlsx endet, sonst CSV
  --lang SPRACHE         Sprache von Zusammenfassung und Bericht; mit ihr hat der Bericht Titel statt Schlüssel
  --supplement DATEI     ergänzt die Beträge um datierte Zeilen (JSON oder CSV)
  --readings             was jede Lesart einer strittigen Frage ändern würde: Akten, Euro, Abgelehnte
  --art34-out D.csv      schreibt, für jede Akte mit Unterhaltspflichtigen, die geltende Fassung des Artikels 34, warum,
                         und was die nächste Revision ändert

  --history              mehrere Monate pro Akte: Rückstände, Überzahlungen (rückforderbar, geschützt, verjährt),
                         SPI-Freibetrag über seine Tage hinaus. Ein Vorschlag: Rückfordern ist ein Beschluss des ÖSHZ
  --history-out D.csv    schreibt alle diese Monate
  --notice-on TAG        Tag der Inverzugsetzung per Einschreiben: Horizont von fünf Jahren (G 29); sonst verjährt nichts
  --ground GRUND         change, law oder omission: Grund dessen, was nicht vom ÖSHZ kommt; cpasError: Grund von allem
                         (G 22). Ohne ihn nach der Ursache: rückforderbar, oder zu prüfen
  --notified-on TAG      mit cpasError: Tag, an dem der Beschluss mitgeteilt wurde

  --what-if MONAT        dieselbe Datei in einem anderen Monat: Summen vorher und nachher, nach Kategorie
  --what-if-supplement DATEI   die Beträge danach, anstelle derer von --supplement (Haushalt einer Indexierung)

Exit-Code: 0, wenn die Datei geprüft wurde, auch mit abgelehnten Zeilen; 2, wenn der Befehl oder die Datei nicht
brauchbar ist.`,
  en: `ris check FILE [--date MONTH] [--sheet NAME] [--map FILE] [--out REPORT.csv|.xlsx] [--lang fr|nl|de|en]
          [--supplement FILE] [--readings] [--history …] [--what-if MONTH] [--what-if-supplement FILE]

Assesses each dossier of a file, compares it with the amount paid where one is given, and sums up the whole. The file is a
CSV or an Excel workbook (.xlsx), told from its content. One row a dossier and month, or one a person (column “record”);
the first holds the column headers, in any order, in French, Dutch, German or English: dossier, month, category,
replacement income, paid… A blank cell is not a zero. A row that cannot be read is refused with its line, column and
reason; the others go on.

  --date MONTH           month of the rows that have none (2026-09 or 09/2026)
  --sheet NAME           sheet of a workbook to be read, where more than one fits
  --map FILE             says what the columns are (JSON); wins over their headers
  --map-out FILE.json    writes a mapping to be filled in, with the headers not recognised; checks nothing
  --policy POINT=READING reading of a disputed point for the whole file, several times if need be: custody=days…
  --show-niss            shows national numbers; else: “NISS 1”, “NISS 2”…
  --out REPORT           writes the report, one row a dossier: a workbook with summary and charts where the name ends
                         with .xlsx, else CSV
  --lang LANGUAGE        language of summary and report; with it the report has labels instead of keys
  --supplement FILE      completes the barème with dated rows (JSON or CSV)
  --readings             what each reading of a disputed point would change: dossiers, euros, refused
  --art34-out F.csv      writes, for each dossier with maintenance debtors, the wording of article 34 that applies, why,
                         and what the next review changes

  --history              several months a dossier: arrears, overpayments (recoverable, protected, prescribed), SPI
                         exemption beyond its days. A proposal: to recover is a decision of the centre
  --history-out F.csv    writes all these months
  --notice-on DAY        day of the registered summons: horizon of five years (L 29); without it nothing is prescribed
  --ground GROUND        change, law or omission: ground of what does not come from the centre; cpasError: of all
                         (L 22). Without it, by the cause: recoverable, or to examine
  --notified-on DAY      with cpasError: day on which the decision is notified

  --what-if MONTH        the same file in another month: totals before and after, by category
  --what-if-supplement FILE   the amounts afterwards, in place of those of --supplement (budget of an indexation)

Exit code: 0 when the file was checked, even with refused rows; 2 when the command or the file is not usable.`,
};
