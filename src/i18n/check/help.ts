import type { Texts } from '../lang';

/** What `ris check --help` prints. */
export const CHECK_HELP: Texts = {
  fr: `ris check FICHIER.csv [--date MOIS] [--out RAPPORT.csv] [--lang fr|nl|de|en] [--supplement FICHIER]

Calcule chaque dossier d’un fichier, le compare avec le montant payé s’il est donné, et résume l’ensemble. Une ligne par
dossier et par mois ; la première ligne porte les titres des colonnes, dans n’importe quel ordre, en français, en
néerlandais, en allemand ou en anglais : dossier, mois, catégorie, revenus de remplacement, montant payé… Une cellule
vide n’est pas un zéro. Une ligne illisible est refusée avec sa ligne, sa colonne et sa raison ; les autres continuent.

  --date MOIS            mois des lignes qui n’en ont pas (2026-09 ou 09/2026)
  --out RAPPORT.csv      écrit le rapport, une ligne par dossier
  --lang LANGUE          langue du résumé et du rapport ; donnée, le rapport a des libellés au lieu de clés
  --supplement FICHIER   complète le barème par des lignes datées (JSON ou CSV)

Code de sortie : 0 quand le fichier a été contrôlé, même avec des lignes refusées ; 2 quand la commande ou le fichier
n’est pas utilisable.`,
  nl: `ris check BESTAND.csv [--date MAAND] [--out RAPPORT.csv] [--lang fr|nl|de|en] [--supplement BESTAND]

Berekent elk dossier van een bestand, vergelijkt het met het betaalde bedrag als dat gegeven is, en vat het geheel samen.
Eén regel per dossier en per maand; de eerste regel bevat de kolomtitels, in om het even welke volgorde, in het Frans,
Nederlands, Duits of Engels: dossier, maand, categorie, vervangingsinkomen, betaald… Een lege cel is geen nul. Een
onleesbare regel wordt geweigerd met regel, kolom en reden; de andere gaan door.

  --date MAAND           maand van de regels die er geen hebben (2026-09 of 09/2026)
  --out RAPPORT.csv      schrijft het rapport, één regel per dossier
  --lang TAAL            taal van samenvatting en rapport; met deze optie heeft het rapport titels in plaats van sleutels
  --supplement BESTAND   vult de bedragen aan met gedateerde regels (JSON of CSV)

Afsluitcode: 0 als het bestand gecontroleerd is, ook met geweigerde regels; 2 als de opdracht of het bestand niet
bruikbaar is.`,
  de: `ris check DATEI.csv [--date MONAT] [--out BERICHT.csv] [--lang fr|nl|de|en] [--supplement DATEI]

Berechnet jede Akte einer Datei, vergleicht sie mit dem gezahlten Betrag, wenn er angegeben ist, und fasst alles zusammen.
Eine Zeile pro Akte und Monat; die erste Zeile enthält die Spaltentitel, in beliebiger Reihenfolge, auf Französisch,
Niederländisch, Deutsch oder Englisch: Akte, Monat, Kategorie, Ersatzeinkommen, gezahlt… Eine leere Zelle ist keine
Null. Eine unlesbare Zeile wird mit Zeile, Spalte und Grund abgelehnt; die anderen gehen weiter.

  --date MONAT           Monat der Zeilen, die keinen haben (2026-09 oder 09/2026)
  --out BERICHT.csv      schreibt den Bericht, eine Zeile pro Akte
  --lang SPRACHE         Sprache von Zusammenfassung und Bericht; mit ihr hat der Bericht Titel statt Schlüssel
  --supplement DATEI     ergänzt die Beträge um datierte Zeilen (JSON oder CSV)

Exit-Code: 0, wenn die Datei geprüft wurde, auch mit abgelehnten Zeilen; 2, wenn der Befehl oder die Datei nicht
brauchbar ist.`,
  en: `ris check FILE.csv [--date MONTH] [--out REPORT.csv] [--lang fr|nl|de|en] [--supplement FILE]

Assesses each dossier of a file, compares it with the amount paid where one is given, and sums up the whole. One row a
dossier and month; the first line holds the column headers, in any order, in French, Dutch, German or English: dossier,
month, category, replacement income, paid… A blank cell is not a zero. A row that cannot be read is refused with its
line, column and reason; the others go on.

  --date MONTH           month of the rows that have none (2026-09 or 09/2026)
  --out REPORT.csv       writes the report, one row a dossier
  --lang LANGUAGE        language of summary and report; with it the report has labels instead of keys
  --supplement FILE      completes the barème with dated rows (JSON or CSV)

Exit code: 0 when the file was checked, even with refused rows; 2 when the command or the file is not usable.`,
};
