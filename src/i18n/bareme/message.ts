import { fill, type Figures } from '../fill';
import type { Lang, Texts } from '../lang';
import { CELLS } from './cells';
import { LAW_TABLES } from '../sheet';
import { DAYS } from './days';
import { FORM } from './form';

/** Every problem of the barème and of a supplement by its code: in src/bareme the same code may mean another thing than in the engine. */
export const BAREME_MESSAGES: Readonly<Record<string, Texts>> = { ...FORM, ...DAYS, ...CELLS };

/** A problem as src/bareme gives it. */
export interface BaremeSaid {
  readonly code: string;
  /** JSON Pointer; its last step is the name of what is missing or too many. */
  readonly path?: string;
  readonly figures?: Figures;
  /** Where it stands in a CSV, counted from 1. */
  readonly cell?: { readonly line: number; readonly column: number };
}

/**
 * The sentence of a problem: what is wrong, with the figures, and what to do. Whole even without figures.
 * Example: `baremeMessage('en', { code: 'BAD_COUNT', figures: { found: '10.5' } })` begins
 * `This is not a whole number: “10.5”.`
 */
export function baremeMessage(lang: Lang, { code, path = '', figures = {} }: BaremeSaid): string {
  const texts = BAREME_MESSAGES[code];
  // A code of a later version is shown as it is, rather than hidden.
  return texts === undefined ? code : fill(lang, texts[lang], shownFigures(lang, path, figures));
}

/**
 * The same as a line of a list, after its place: `line 3, column 4: ...` in a CSV, else the JSON Pointer. In Excel the line and
 * column of a CSV are the numbers of the row and of the column.
 */
export function baremeLine(lang: Lang, problem: BaremeSaid): string {
  return placeOf(lang, problem) + baremeMessage(lang, problem);
}

function placeOf(lang: Lang, { path = '', cell }: BaremeSaid): string {
  if (cell !== undefined) return fill(lang, AT_CELL[lang], { line: cell.line, column: cell.column });
  return path === '' ? '' : fill(lang, AT_PATH[lang], { path });
}

const AT_CELL: Texts = {
  fr: 'ligne {line}, colonne {column} : ',
  nl: 'regel {line}, kolom {column}: ',
  de: 'Zeile {line}, Spalte {column}: ',
  en: 'line {line}, column {column}: ',
};

const AT_PATH: Texts = { fr: '{path} : ', nl: '{path}: ', de: '{path}: ', en: '{path}: ' };

/**
 * The figures as the sentences name them. `value` is `found` as it stood in the file: where the writing of a date or an amount is
 * at fault, it must not be written anew. `field` is the last step of the path. A table of amounts has its name in the language.
 */
function shownFigures(lang: Lang, path: string, figures: Figures): Figures {
  const { found, expected, table } = figures;
  const type = typeof expected === 'string' ? TYPES[expected] : undefined;
  return {
    ...figures,
    ...(found !== undefined && { value: found }),
    ...(type !== undefined && { expected: type[lang] }),
    ...(table !== undefined && { table: LAW_TABLES[table]?.[lang] ?? table }),
    ...(path !== '' && { field: lastStep(path) }),
  };
}

const lastStep = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/~1/g, '/')
    .replace(/~0/g, '~');

/** The types that WRONG_TYPE names. */
const TYPES: Readonly<Record<string, Texts>> = {
  object: {
    fr: 'un objet entre accolades',
    nl: 'een object tussen accolades',
    de: 'ein Objekt in geschweiften Klammern',
    en: 'an object between braces',
  },
  list: {
    fr: 'une liste entre crochets',
    nl: 'een lijst tussen vierkante haken',
    de: 'eine Liste in eckigen Klammern',
    en: 'a list between square brackets',
  },
  text: { fr: 'un texte', nl: 'een tekst', de: 'ein Text', en: 'a text' },
  true: { fr: 'true', nl: 'true', de: 'true', en: 'true' },
  'whole number': {
    fr: 'un nombre entier',
    nl: 'een geheel getal',
    de: 'eine ganze Zahl',
    en: 'a whole number',
  },
};
