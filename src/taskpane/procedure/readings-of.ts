import { answer, type PolicyKey, type QuestionName } from '../../procedure';
import { EXAMPLE_COMMANDS } from './example-commands';

/** The readings that a question looks at, as its own answer names them. */
export function readingsOf(question: QuestionName): readonly PolicyKey[] {
  const result = answer(EXAMPLE_COMMANDS.find((command) => command.question === question));
  return result.status === 'ok' ? (Object.keys(result.policy) as PolicyKey[]) : [];
}
