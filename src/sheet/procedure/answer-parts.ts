import type { QuestionName } from '../../procedure';
import { conditionsParts } from './conditions';
import { deadlinesParts } from './deadlines';
import { maintenanceAidParts } from './maintenance-aid';
import type { AnswerParts, Asked } from './parts';
import { premiumParts } from './premium';
import type { ProcedureLines } from './procedure-lines';
import { recoveryParts } from './recovery';
import { sanctionParts } from './sanction';
import { spiCounterParts } from './spi-counter';
import { stateShareParts } from './state-share';
import type { CommandOf, TracedAnswer } from './traced';

const PARTS: { readonly [Name in QuestionName]: (asked: Asked<Name>) => AnswerParts } = {
  conditions: conditionsParts,
  deadlines: deadlinesParts,
  sanction: sanctionParts,
  recovery: recoveryParts,
  premium: premiumParts,
  maintenanceAid: maintenanceAidParts,
  stateShare: stateShareParts,
  spiCounter: spiCounterParts,
};

/** The sections and the conclusion of an answer; `command` is the one that was answered. */
export function answerParts(
  command: CommandOf<QuestionName>,
  answer: TracedAnswer,
  lines: ProcedureLines,
): AnswerParts {
  const parts = PARTS[answer.question] as (asked: Asked<QuestionName>) => AnswerParts;
  return parts({ command, answer, lines });
}
