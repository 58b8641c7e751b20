import { fill, type Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { DOSSIER_MESSAGES, dossierMessage, procedureMessage, PROCEDURE_MESSAGES } from '../messages';
import { PARAMETER_NAMES } from './parameter-names';

/** What can be wrong with the arguments of a function beside what a cell or a dossier can. */
export const FUNCTION_FAULTS: Readonly<Record<string, Texts>> = {
  MISSING_ARGUMENT: {
    fr: 'il manque une valeur. Une cellule vide n’est pas un zéro.',
    nl: 'er ontbreekt een waarde. Een lege cel is geen nul.',
    de: 'es fehlt ein Wert. Eine leere Zelle ist keine Null.',
    en: 'a value is missing. A blank cell is not a zero.',
  },
  SHAPE_MISMATCH: {
    fr: 'la plage[ de {rows} × {columns} cellules] ne correspond pas aux autres. Donnez des plages de même hauteur ou de même largeur.',
    nl: 'het bereik[ van {rows} × {columns} cellen] past niet bij de andere. Geef bereiken van dezelfde hoogte of breedte.',
    de: 'der Bereich[ von {rows} × {columns} Zellen] passt nicht zu den anderen. Geben Sie Bereiche gleicher Höhe oder Breite.',
    en: 'the range[ of {rows} × {columns} cells] does not match the others. Give ranges of the same height or width.',
  },
  SEVERAL_DOSSIERS: {
    fr: 'RIS.EXPLAIN explique un seul dossier[, pas {count}]. Donnez les montants d’un seul.',
    nl: 'RIS.EXPLAIN legt één dossier uit[, geen {count}]. Geef de bedragen van één dossier.',
    de: 'RIS.EXPLAIN erklärt eine einzige Akte[, nicht {count}]. Geben Sie die Beträge einer Akte.',
    en: 'RIS.EXPLAIN explains one dossier[, not {count}]. Give the amounts of one.',
  },
  SEVERAL_DATES: {
    fr: 'donnez une seule date.',
    nl: 'geef één datum.',
    de: 'geben Sie ein einziges Datum.',
    en: 'give a single date.',
  },
  SEVERAL_CELLS: {
    fr: 'donnez une seule cellule[, pas {rows} × {columns}] : la réponse est le tableau d’un seul dossier.',
    nl: 'geef één cel[, geen {rows} × {columns}]: het antwoord is de tabel van één dossier.',
    de: 'geben Sie eine einzige Zelle[, nicht {rows} × {columns}]: die Antwort ist die Tabelle einer einzigen Akte.',
    en: 'give a single cell[, not {rows} × {columns}]: the answer is the table of one file.',
  },
  MISSING_MONTH: {
    fr: 'une exonération est donnée sans son mois. Donnez le mois.',
    nl: 'een vrijstelling is opgegeven zonder haar maand. Geef de maand.',
    de: 'ein Freibetrag ist ohne seinen Monat angegeben. Geben Sie den Monat an.',
    en: 'an exemption is given without its month. Give the month.',
  },
  MISSING_EXEMPTION: {
    fr: 'le mois[ de {month}] est donné sans son exonération. Écrivez générale, pénurie, étudiant ou aucune ; un vide ne dit pas laquelle.',
    nl: 'de maand[ {month}] is opgegeven zonder haar vrijstelling. Schrijf algemeen, knelpuntberoep, student of geen; een lege cel zegt niet welke.',
    de: 'der Monat[ {month}] ist ohne seinen Freibetrag angegeben. Schreiben Sie allgemein, Mangelberuf, Student oder keiner; eine leere Zelle sagt nicht, welcher.',
    en: 'the month[ of {month}] is given without its exemption. Write general, shortage, student or none; a blank does not say which.',
  },
  PIIS_SHARE_UNKNOWN: {
    fr: 'à partir de 2028, le taux du PIIS dépend de la part des bénéficiaires qui en ont un (source secondaire). Une formule ne la connaît pas : utilisez ris procedure, question stateShare, avec piisPopulationShare.',
    nl: 'vanaf 2028 hangt het percentage van het GPMI af van het aandeel begunstigden die er een hebben (secundaire bron). Een formule kent dat niet: gebruik ris procedure, vraag stateShare, met piisPopulationShare.',
    de: 'ab 2028 hängt der Satz des Projekts vom Anteil der Empfänger ab, die eines haben (Sekundärquelle). Eine Formel kennt ihn nicht: Verwenden Sie ris procedure, Frage stateShare, mit piisPopulationShare.',
    en: 'from 2028 the rate of the PIIS depends on the share of beneficiaries who have one (secondary source). A formula does not know it: use ris procedure, question stateShare, with piisPopulationShare.',
  },
};

/** Where the fault is: the parameter, and the cell of a range. */
const PLACE: Texts = {
  fr: '{parameter}[ (ligne {row}, colonne {column})] : ',
  nl: '{parameter}[ (rij {row}, kolom {column})]: ',
  de: '{parameter}[ (Zeile {row}, Spalte {column})]: ',
  en: '{parameter}[ (row {row}, column {column})]: ',
};

/** A fault of a call, as data. */
interface Said {
  readonly code: string;
  readonly figures?: Figures;
  readonly parameter?: string;
  readonly row?: number;
  readonly column?: number;
  readonly path?: string;
}

/**
 * The sentence of a fault: where, what is wrong, what to do, and the code to look it up by. Example, in English:
 * `amounts (row 3, column 2): This is not an amount in euros: “x”. [BAD_AMOUNT]`.
 */
export function faultMessage(lang: Lang, said: Said): string {
  const { code, parameter, row, column } = said;
  const name = parameter && (PARAMETER_NAMES[parameter]?.[lang] ?? parameter);
  const place =
    name === undefined || name === ''
      ? ''
      : fill(
          lang,
          PLACE[lang].replace('{parameter}', name),
          row === undefined ? {} : { row, column: column! },
        );
  return `${place}${faultSentence(lang, said)} [${code}]`;
}

/** What is wrong, and what to do. What a question about a file found is said as `ris procedure` says it. */
export function faultSentence(lang: Lang, { code, figures, path }: Said): string {
  const own = FUNCTION_FAULTS[code];
  if (own !== undefined) return fill(lang, own[lang], figures);
  const said = { code, ...(figures && { figures }) };
  return path === undefined && code in DOSSIER_MESSAGES
    ? dossierMessage(lang, said)
    : procedureMessage(lang, { ...said, path: path ?? '' });
}

/** True where there is a sentence for a code. */
export function isKnownFault(code: string): boolean {
  return code in FUNCTION_FAULTS || code in DOSSIER_MESSAGES || code in PROCEDURE_MESSAGES;
}
