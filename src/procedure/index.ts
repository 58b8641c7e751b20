/** Everything around the amount: one question about a file in, one answer out. Pure, like the engine. */
export { answer, answerLine, type AnswerOptions } from './answer';
export type { ProcedureErrorCode, ProcedureProblem, ProcedureWarning, ProcedureWarningCode } from './codes';
export type * from './command';
export { COMMAND, QUESTIONS, type QuestionName } from './contract';
export { aidAfter } from './maintenance-aid';
export { PROCEDURE_POLICIES, type PolicyKey, type ProcedurePolicy } from './policy';
export { debtorScaleAt, monthlyScale, type DebtorScale } from './recovery';
export type * from './result';
export { usableDays } from './spi-counter';
export { sizeOf } from './state-share';
