import { builtInBareme } from '../../bareme';
import {
  PROCEDURE_SHEET,
  PROCEDURE_TITLES,
  SHEET,
  procedureMessage,
  procedureWarning,
  type Lang,
} from '../../i18n';
import type { Command, ProcedureProblem, ProcedureWarning, RefusedProcedure } from '../../procedure';
import type { SheetOptions } from '../decision-sheet';
import { LawAmounts } from '../law-amounts';
import { MARKED, ROUNDED } from '../marks';
import type { Line, Section, Sheet, Statement } from '../sheet';
import { articleStatements, lawStatements, statementSection } from '../statements';
import { isGiven } from '../words';
import { answerParts } from './answer-parts';
import { procedureFacts } from './facts';
import { ownStatements } from './parts';
import { namedProcedurePlace, procedurePlace, questionOf, wantedOfCommand } from './place';
import { ProcedureLines } from './procedure-lines';
import { procedureReadings } from './readings';
import type { CommandOf, TracedAnswer, TracedProcedure } from './traced';

/**
 * The sheet of one question about a file (PROCEDURE.md): every part of the answer with its article, figures and how far its source goes, or
 * every reason why it has none. Nothing is computed a second time. `command` is the question as given: it tells the facts and names places.
 *
 * @example
 * procedureSheet(command, answer(command, { trace: true }) as TracedProcedure, { lang: 'fr' }).conclusion.outcome // '01/10/2026'
 */
export function procedureSheet(command: unknown, result: TracedProcedure, options: SheetOptions): Sheet {
  return result.status === 'refused'
    ? refusedSheet(command, result, options.lang)
    : answeredSheet(command as Command, result, options);
}

function refusedSheet(command: unknown, { id, errors }: RefusedProcedure, lang: Lang): Sheet {
  return {
    lang,
    title: titleOf(lang, command),
    status: 'refused',
    facts: procedureFacts(lang, command, id),
    sections: ownStatements(lang, 'unanswered', refusalStatements(lang, command, errors)),
    conclusion: { label: PROCEDURE_SHEET.refused[lang], sentence: PROCEDURE_SHEET.refusedWhy[lang] },
    notices: [SHEET.noDecision[lang]],
  };
}

function answeredSheet(
  command: CommandOf<TracedAnswer['question']>,
  answer: TracedAnswer,
  { lang, bareme = builtInBareme }: SheetOptions,
): Sheet {
  const law = new LawAmounts(bareme);
  const lines = new ProcedureLines(lang, law, answer.policy);
  const { sections, conclusion } = answerParts(command, answer, lines);
  return {
    lang,
    title: titleOf(lang, command),
    status: 'answered',
    facts: procedureFacts(lang, command, answer.id),
    sections: [
      ...sections,
      ...statementSection(lang, 'warnings', warningStatements(lang, command, answer.warnings)),
      ...statementSection(lang, 'readings', procedureReadings(lang, command, answer)),
      ...ownStatements(lang, 'lawFigures', lawStatements(lang, law, 'articles')),
      ...statementSection(lang, 'articles', articleStatements(lang, lines.articles)),
    ],
    conclusion,
    notices: [...marksUsed(lang, sections), `${PROCEDURE_SHEET.toCheck[lang]} ${SHEET.noDecision[lang]}`],
  };
}

/** The question in plain words; recovery from debtors is one of its own. */
function titleOf(lang: Lang, command: unknown): string {
  const question = questionOf(command);
  const fromDebtors = question === 'recovery' && isGiven(command) && command['kind'] === 'debtors';
  const key = fromDebtors ? 'debtors' : question;
  const title = Object.hasOwn(PROCEDURE_TITLES, key) && (key as keyof typeof PROCEDURE_TITLES);
  return PROCEDURE_TITLES[title || 'any'][lang];
}

function warningStatements(lang: Lang, command: unknown, warnings: readonly ProcedureWarning[]): Statement[] {
  return warnings.map(({ code, path }) => ({
    text: procedureWarning(lang, code),
    about: procedurePlace(lang, command, path),
    code,
    path,
  }));
}

/** Every reason of a refusal, with its place in words and the name of its field. */
function refusalStatements(lang: Lang, command: unknown, errors: readonly ProcedureProblem[]): Statement[] {
  return errors.map((problem) => {
    const { code, path } = problem;
    const wanted = code === 'WRONG_TYPE' ? wantedOfCommand(lang, command, path) : undefined;
    const value = problem.figures?.['value'];
    const text =
      wanted === undefined
        ? procedureMessage(lang, problem)
        : `${procedureMessage(lang, { code, path, ...(value !== undefined && { figures: { value } }) })} ${wanted}`;
    return { text, about: namedProcedurePlace(lang, command, path), code, path };
  });
}

/** Explains the marks that the lines carry, and no other. */
function marksUsed(lang: Lang, sections: readonly Section[]): string[] {
  const lines = sections.flatMap((section): readonly Line[] =>
    'groups' in section ? section.groups.flatMap((group) => group.lines) : [],
  );
  const texts = lines.map(({ calculation = '' }) => calculation);
  const notices: string[] = [];
  const explain = (word: 'marked' | 'rounded', mark: string): void => {
    notices.push(PROCEDURE_SHEET[word][lang].replace('{mark}', mark));
  };
  if (lines.some(({ marks }) => marks !== undefined)) explain('marked', MARKED);
  if (lines.some(({ outcome }) => outcome.rounded) || texts.some((text) => text.includes(`)${ROUNDED}`))) {
    explain('rounded', ROUNDED);
  }
  if (lines.some(({ rule }) => rule === 'recovery.debtor-scale')) {
    notices.push(PROCEDURE_SHEET.roundedToEuro[lang]);
  }
  if (lines.some(({ outcome }) => outcome.text.endsWith('…'))) notices.push(SHEET.endless[lang]);
  if (texts.some((text) => /\bm(in|ax)\(/.test(text))) notices.push(SHEET.minMax[lang]);
  return notices;
}
