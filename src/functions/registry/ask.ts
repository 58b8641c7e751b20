import { answer, type Answered as AnsweredQuestion, type Command, type QuestionName } from '../../procedure';
import { scalarCell, type Arguments, type NamedCell, type Outcome, type Place } from '../arguments';
import type { Environment } from '../environment';

/**
 * Asks a question about a file, with its checks, its coverage and its errors. The first problem is said of the cell that the field of the
 * command comes from. `trace`: with the steps.
 */
export function ask<Name extends QuestionName>(
  command: Extract<Command, { question: Name }>,
  { bareme }: Environment,
  cellOf: (path: string) => NamedCell,
  trace = false,
): Outcome<AnsweredQuestion<Name>> {
  const answered = answer(command, { bareme, trace });
  if (answered.status !== 'refused') return { value: answered as AnsweredQuestion<Name> };
  const { code, path, figures } = answered.errors[0]!;
  return { fault: { code, path, ...(figures && { figures }), ...cellOf(path) } };
}

/** The cells of scalars by the field of the command that each became. */
export function cellsOfFields(
  parameters: Readonly<Record<string, string>>,
  args: Arguments,
  place: Place,
): (path: string) => NamedCell {
  return (path) => {
    const parameter = parameters[path];
    return parameter === undefined ? {} : scalarCell(parameter, args, place);
  };
}
