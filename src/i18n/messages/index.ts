import { fill, type Figures } from '../fill';
import { ACCEPTED, COLUMNS, KINDS } from '../labels';
import type { Lang, Texts } from '../lang';
import { CASELOAD } from './caseload';
import { CELLS } from './cells';
import { COHERENCE } from './coherence';
import { MAPPING } from './mapping';
import { PROCEDURE, PROCEDURE_PLACES } from './procedure';
import { STRUCTURE } from './structure';
import { WORKBOOK } from './workbook';

/**
 * Every error by its code: those of the engine, of the readers of cells, of kinds and of files. The barème
 * has its own (`baremeMessage`).
 */
export const MESSAGES: Readonly<Record<string, Texts>> = {
  ...STRUCTURE,
  ...COHERENCE,
  ...CELLS,
  ...CASELOAD,
  ...MAPPING,
  ...WORKBOOK,
};

/** Every error of a question about a file by its code, and by `CODE /path` where it says something else in one place. */
export const PROCEDURE_MESSAGES: Readonly<Record<string, Texts>> = {
  ...STRUCTURE,
  ...PROCEDURE,
  ...PROCEDURE_PLACES,
};

/** An error as data: what engine, readers and caseload give. */
export interface Said {
  readonly code: string;
  readonly figures?: Figures;
}

/**
 * The sentence of an error: what is wrong, with the figures, and what to do. Whole even without figures.
 * Example: `message('en', { code: 'NEGATIVE_AMOUNT', figures: { value: '-5' } })`.
 */
export function message(lang: Lang, said: Said): string {
  return sentence(lang, MESSAGES[said.code], said);
}

/**
 * The sentence of an error of a question about a file (PROCEDURE.md §10), as {@link message} for one of a dossier: the same code may say
 * something else. Example: `procedureMessage('en', { code: 'DUPLICATE_MONTH', path: '/months/1/month', figures: { value: '2026-09' } })`.
 */
export function procedureMessage(lang: Lang, said: Said & { readonly path: string }): string {
  const place = `${said.code} ${said.path.replace(/\/\d+(?=\/|$)/g, '/*')}`;
  return sentence(lang, PROCEDURE_MESSAGES[place] ?? PROCEDURE_MESSAGES[said.code], said);
}

/** A code of a later version is shown as it is, rather than hidden. */
function sentence(lang: Lang, texts: Texts | undefined, { code, figures }: Said): string {
  return texts === undefined ? code : fill(lang, texts[lang], labelled(lang, figures)).trim();
}

/** Figures that hold the code of a kind or the key of a column: the reader knows them by their label. */
const CODED = ['kind', 'needs', 'first', 'second', 'key'];

const LABELS: Readonly<Record<string, Texts>> = { ...COLUMNS, ...KINDS };

function labelled(lang: Lang, figures: Figures = {}): Figures {
  const labels = CODED.flatMap((name) => {
    const code = figures[name];
    const label = code === undefined ? undefined : LABELS[code]?.[lang];
    return label === undefined ? [] : [[name, label] as const];
  });
  const values = acceptedIn(lang, figures['choice']);
  return { ...figures, ...Object.fromEntries(labels), ...(values !== undefined && { values }) };
}

/** The words of a closed list, as the reader writes them. */
function acceptedIn(lang: Lang, choice: string | number | undefined): string | undefined {
  return choice === undefined ? undefined : ACCEPTED[choice]?.[lang];
}
