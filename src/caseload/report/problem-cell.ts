import {
  CHECK_SUMMARY,
  COLUMN_MESSAGE,
  fill,
  message,
  MESSAGES,
  printable,
  shownValue,
  type Lang,
} from '../../i18n';
import type { Figures, RowProblem } from '../problems';

/** The cell that a problem is about, as data; the language writes its value. */
export interface ProblemCell {
  /** Text of the header of its column. */
  readonly column: string;
  /** What it shows; absent where it is blank. */
  readonly value?: Figures;
}

/** The cell that a problem is about; undefined where it is about no single cell. */
export function problemCell({ column, figures, shown }: RowProblem): ProblemCell | undefined {
  if (column === undefined) return undefined;
  const { value, cell } = shown ?? figures ?? {};
  if (value === undefined) return { column };
  return { column, value: { value, ...(cell !== undefined && { cell }) } };
}

/** A cell as it may be shown: its header, and what it holds in the language. Example: `"« Payé » : « 12,5O »"`. */
export function cellText({ column, value }: ProblemCell, lang: Lang): string {
  return fill(lang, CHECK_SUMMARY.cell[lang], {
    column: printable(column),
    ...(value !== undefined && { value: shownValue(lang, value) }),
  });
}

/** The sentence of a problem, with what its cell shows where the sentence does not say so itself. */
export function problemText(problem: RowProblem, lang: Lang): string {
  const text = message(lang, problem);
  const { value } = problemCell(problem) ?? {};
  const isSaid = problem.shown === undefined && MESSAGES[problem.code]?.[lang].includes('{value}');
  if (value === undefined || isSaid === true) return text;
  return `${text} ${fill(lang, CHECK_SUMMARY.valueRead[lang], { value: shownValue(lang, value) })}`;
}

/** The sentences of a refused row, each with its column, and with its line where the dossier has several. */
export function namedProblems(problems: readonly RowProblem[], lang: Lang): string[] {
  return problems.map((problem) => namedProblem(problem, lang));
}

function namedProblem(problem: RowProblem, lang: Lang): string {
  const { line, column } = problem;
  const text = problemText(problem, lang);
  if (line === undefined && column === undefined) return text;
  const template = line === undefined ? COLUMN_MESSAGE : CHECK_SUMMARY.refusal;
  const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  return fill(lang, template[lang], { ...place, message: text });
}
