import type { Texts } from '../lang';

/** What `ris sheet --help` prints. */
export const SHEET_HELP: Texts = {
  fr: `ris sheet FICHIER.json [--lang fr|nl|de|en] [--against AUTRE.json] [--supplement FICHIER]

Imprime la feuille de calcul d’un dossier JSON (HOUSEHOLD) : chaque étape avec son article, ses chiffres et son arrondi.
« - » lit le dossier sur l’entrée standard. Un dossier inutilisable imprime les raisons ; le code de sortie est alors 1.

  --lang LANGUE          langue de la feuille ; sinon celle de l’environnement
  --against AUTRE.json   imprime ce qui change de ce dossier à l’autre, causes d’abord
  --supplement FICHIER   complète le barème par des lignes datées (JSON ou CSV)`,
  nl: `ris sheet BESTAND.json [--lang fr|nl|de|en] [--against ANDER.json] [--supplement BESTAND]

Drukt het berekeningsblad van een JSON-dossier (HOUSEHOLD) af: elke stap met artikel, cijfers en afronding.
“-” leest het dossier van standaardinvoer. Bij een onbruikbaar dossier worden de redenen afgedrukt; de uitvoercode is dan 1.

  --lang TAAL            taal van het blad; anders die van de omgeving
  --against ANDER.json   drukt af wat verandert van dit dossier naar het andere, oorzaken eerst
  --supplement BESTAND   vult de bedragen aan met gedateerde regels (JSON of CSV)`,
  de: `ris sheet DATEI.json [--lang fr|nl|de|en] [--against ANDERE.json] [--supplement DATEI]

Druckt das Berechnungsblatt einer JSON-Akte (HOUSEHOLD): jeder Schritt mit Artikel, Zahlen und Rundung.
„-“ liest die Akte von der Standardeingabe. Eine unbrauchbare Akte druckt die Gründe; der Rückgabewert ist dann 1.

  --lang SPRACHE         Sprache des Blattes; sonst die der Umgebung
  --against ANDERE.json  druckt, was sich von dieser Akte zur anderen ändert, Ursachen zuerst
  --supplement DATEI     ergänzt die Beträge um datierte Zeilen (JSON oder CSV)`,
  en: `ris sheet FILE.json [--lang fr|nl|de|en] [--against OTHER.json] [--supplement FILE]

Prints the calculation sheet of one JSON dossier (HOUSEHOLD): each step with its article, figures and rounding.
“-” reads the dossier from standard input. A dossier that is not usable prints the reasons; the exit code is then 1.

  --lang LANGUAGE        language of the sheet; otherwise that of the environment
  --against OTHER.json   prints what changes from this dossier to the other one, causes first
  --supplement FILE      completes the barème with dated rows (JSON or CSV)`,
};
