import type { TraceStep } from '../../engine';
import { PROCEDURE_SECTIONS, formatEuro, type Lang } from '../../i18n';
import type { QuestionName } from '../../procedure';
import type {
  CalculationSection,
  Conclusion,
  Group,
  Line,
  Section,
  ShownAmount,
  Statement,
  StatementSection,
} from '../sheet';
import type { ProcedureLines } from './procedure-lines';
import type { CommandOf, TracedAnswer } from './traced';

/** A question with its answer, of which the parts of a sheet are made. */
export interface Asked<Name extends QuestionName> {
  readonly command: CommandOf<Name>;
  readonly answer: TracedAnswer<Name>;
  readonly lines: ProcedureLines;
}

/** What the answer to a question shows. */
export interface AnswerParts {
  readonly sections: readonly Section[];
  readonly conclusion: Conclusion;
}

/** A section that only a sheet of the procedure has. */
type ProcedureSection = keyof typeof PROCEDURE_SECTIONS;

/** A section of statements of its own; none where there is nothing to say. */
export function ownStatements(
  lang: Lang,
  id: ProcedureSection,
  statements: readonly Statement[],
): StatementSection[] {
  return statements.length === 0 ? [] : [{ id, title: PROCEDURE_SECTIONS[id][lang], statements }];
}

/** A section of lines, or of groups of lines; none where there is nothing in it. */
export function section(
  lang: Lang,
  id: ProcedureSection,
  content: readonly Line[] | readonly Group[],
  note?: string,
): CalculationSection[] {
  if (content.length === 0) return [];
  const [first] = content;
  const groups = first !== undefined && 'lines' in first ? content : [{ lines: content }];
  return [
    {
      id,
      title: PROCEDURE_SECTIONS[id][lang],
      groups: groups as readonly Group[],
      ...(note !== undefined && { note }),
    },
  ];
}

/** The steps of a rule, or of the rules that begin so. */
export function stepsOf(trace: readonly TraceStep[], ...starts: readonly string[]): TraceStep[] {
  return trace.filter(({ rule }) => starts.some((start) => rule.startsWith(start)));
}

export function shownAmount(lang: Lang, value: string): ShownAmount {
  return { value, text: formatEuro(lang, value) };
}

/** Sentences one after another. */
export function sentences(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}
