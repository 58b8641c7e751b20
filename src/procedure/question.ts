import type { Ask } from './ask';
import type { Command } from './command';
import type { QuestionName } from './contract';
import type { PolicyKey } from './policy';
import type { AnswerOf } from './result';

/** A question of PROCEDURE.md. */
export interface Question<Name extends QuestionName> {
  /** The readings it looks at. */
  readonly policies: readonly PolicyKey[];
  /** Does the command hold together? Each check stands on its own; all findings are reported. */
  check(command: Extract<Command, { question: Name }>, ask: Ask): void;
  /** The answer to a command that passed the checks; undefined where what it computes shows a last problem, which is reported. */
  answer(command: Extract<Command, { question: Name }>, ask: Ask): AnswerOf[Name] | undefined;
}
