import type { TraceStep } from '../../engine';
import { PROCEDURE_READINGS, type Lang } from '../../i18n';
import type { PolicyKey } from '../../procedure';
import type { Statement } from '../sheet';
import { readingText } from './procedure-lines';
import type { CommandOf, TracedAnswer } from './traced';

/** Where a reading decides something that has no step of its own. */
function readWithoutStep(
  command: CommandOf<TracedAnswer['question']>,
  { question, result }: TracedAnswer,
): PolicyKey[] {
  // At 100 % the subsidy of the project may be left out altogether.
  if (command.question === 'stateShare' && command.piis !== undefined && question === 'stateShare') {
    return result.rate === '1.00' ? ['piisOnTop'] : [];
  }
  return [];
}

/** The readings that had something to decide, as applied, with what the others are. */
export function procedureReadings(
  lang: Lang,
  command: CommandOf<TracedAnswer['question']>,
  answer: TracedAnswer,
): Statement[] {
  const decided = answer.trace.flatMap(({ reading }: TraceStep) => (reading === undefined ? [] : [reading]));
  const keys = new Set<string>([...decided, ...readWithoutStep(command, answer)]);
  return (Object.keys(answer.policy) as PolicyKey[])
    .filter((key) => keys.has(key))
    .map((key) => ({
      text: readingText(lang, key, answer.policy, 'readingApplied'),
      about: PROCEDURE_READINGS[key]?.about[lang] ?? key,
      path: `/policy/${key}`,
    }));
}
