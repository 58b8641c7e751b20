import { builtInBareme, type Bareme } from '../bareme';
import { Trace, checkStructure, ofLine, refused } from '../engine';
import { Ask } from './ask';
import type { Command } from './command';
import { conditions } from './conditions';
import { COMMAND, type QuestionName } from './contract';
import { DayOverflow } from './days';
import { deadlines } from './deadlines';
import { farDates } from './far-dates';
import { maintenanceAid } from './maintenance-aid';
import { policyOf, policyRead } from './policy';
import { premium } from './premium';
import type { Question } from './question';
import { recovery } from './recovery';
import type { AnsweredProcedure, ProcedureResult } from './result';
import { sanction } from './sanction';
import { spiCounter } from './spi-counter';
import { stateShare } from './state-share';

/** How to answer; all may be left out. */
export interface AnswerOptions {
  /** Adds the steps to the answer. */
  readonly trace?: boolean;
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
}

const QUESTION: { readonly [Name in QuestionName]: Question<Name> } = {
  conditions,
  deadlines,
  sanction,
  recovery,
  premium,
  maintenanceAid,
  stateShare,
  spiCounter,
};

/**
 * Answers one question about a file (PROCEDURE.md). Never throws on bad input and never changes it: a command that is not usable gives
 * a refused result with every finding.
 *
 * @example
 * answer({ id: 'A', question: 'premium', date: '2026-09-01' }) // result.amount '1847.89', overall 'examine'
 */
export function answer(command: unknown, options: AnswerOptions = {}): ProcedureResult {
  const structure = checkStructure(command, COMMAND);
  if (structure.length > 0) return refused(command, structure);
  const asked = command as Command;
  try {
    return answered(asked, options);
  } catch (error) {
    if (error instanceof DayOverflow) return refused(asked, farDates(asked));
    throw error;
  }
}

/** The answer to a command of the right form. Throws a `DayOverflow` where it goes beyond the year 9999. */
function answered(asked: Command, options: AnswerOptions): ProcedureResult {
  const ask = new Ask(options.bareme ?? builtInBareme, policyOf(asked.policy));
  const question = QUESTION[asked.question] as Question<QuestionName>;
  question.check(asked, ask);
  if (ask.problems.length > 0) return refused(asked, ask.problems);
  if (options.trace) ask.trace = new Trace();
  const result = question.answer(asked, ask);
  if (ask.problems.length > 0) return refused(asked, ask.problems);
  return {
    id: asked.id,
    question: asked.question,
    status: 'ok',
    result,
    policy: policyRead(ask.policy, question.policies),
    warnings: ask.warnings.list(),
    errors: [],
    ...(ask.trace && { trace: ask.trace.steps }),
  } as AnsweredProcedure;
}

/** Answers one line of JSON, as {@link answer} does; a text that is not JSON is MALFORMED. */
export function answerLine(line: string, options: AnswerOptions = {}): ProcedureResult {
  return ofLine(line, (command) => answer(command, options));
}
