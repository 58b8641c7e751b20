import { fill, type Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { message, MESSAGES } from '../messages';
import { FUNCTION_TEXTS } from './texts';

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
}

/**
 * The sentence of a fault: where, what is wrong, what to do, and the code to look it up by. Example, in English:
 * `amounts (row 3, column 2): This is not an amount in euros: “x”. [BAD_AMOUNT]`.
 */
export function faultMessage(
  lang: Lang,
  functionId: string,
  { code, figures, parameter, row, column }: Said,
): string {
  const own = FUNCTION_FAULTS[code];
  const sentence =
    own === undefined ? message(lang, { code, ...(figures && { figures }) }) : fill(lang, own[lang], figures);
  const name = parameter && (FUNCTION_TEXTS[functionId]?.parameters[parameter]?.name[lang] ?? parameter);
  const place =
    name === undefined || name === ''
      ? ''
      : fill(
          lang,
          PLACE[lang].replace('{parameter}', name),
          row === undefined ? {} : { row, column: column! },
        );
  return `${place}${sentence} [${code}]`;
}

/** True where there is a sentence for a code. */
export function isKnownFault(code: string): boolean {
  return code in FUNCTION_FAULTS || code in MESSAGES;
}
