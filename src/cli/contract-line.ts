import { message, procedureMessage, type Lang } from '../i18n';
import type { Problem, RefusedResult, Result } from '../engine';
import type { ProcedureResult } from '../procedure';

/**
 * The result of a dossier as one line of JSON in the form of RESULT.md: the errors get their message, English by default as the contract
 * wants it, their figures are in it and go.
 */
export function contractLine(result: Result, lang: Lang = 'en'): string {
  return lineOf(result, (problem) => message(lang, problem));
}

/** The answer to a question about a file as one line of JSON in the form of PROCEDURE.md §1, as {@link contractLine}. */
export function procedureLine(result: ProcedureResult, lang: Lang = 'en'): string {
  return lineOf(result, (problem) => procedureMessage(lang, problem));
}

function lineOf<Code extends string>(
  result: RefusedResult<Code> | { readonly status: 'due' | 'none' | 'ok' },
  say: (problem: Problem<Code>) => string,
): string {
  if (result.status !== 'refused') return JSON.stringify(result);
  const errors = result.errors.map((problem) => ({
    code: problem.code,
    path: problem.path,
    message: say(problem),
  }));
  return JSON.stringify({ ...result, errors });
}
