import type { TraceStep } from '../../engine';
import type {
  AnsweredProcedure,
  Command,
  ProcedureResult,
  QuestionName,
  RefusedProcedure,
} from '../../procedure';

/** A question that was answered with its trace. */
export type TracedAnswer<Name extends QuestionName = QuestionName> = Extract<
  AnsweredProcedure,
  { question: Name }
> & { readonly trace: readonly TraceStep[] };

/** What a procedure sheet can be made of. */
export type TracedProcedure = TracedAnswer | RefusedProcedure;

/** The command of a question. */
export type CommandOf<Name extends QuestionName> = Extract<Command, { question: Name }>;

/** True for an answer that a sheet can be made of: refused, or given with its trace. */
export function isTracedAnswer(result: ProcedureResult): result is TracedProcedure {
  return result.status === 'refused' || result.trace !== undefined;
}
