import type { Field, Shape } from '../engine';
import type { ProcedureProblem } from './codes';
import type { Command } from './command';
import { COMMAND } from './contract';

/** No period of the law is so long that it leaves the year 9999 from an earlier day. */
const FAR = '9900';

/**
 * The dates of a command that may lead beyond the year 9999, where a date can no longer be written: each DATE_OUTSIDE_COVERAGE. Asked for
 * once an answer has gone there; a far date that nothing is counted from, a project without end for instance, does no harm.
 */
export function farDates(command: Command): ProcedureProblem[] {
  return inShape(command, COMMAND.kinds.get(command.question)!, '');
}

function inShape(value: object, { fields }: Shape, path: string): ProcedureProblem[] {
  return Object.entries(value).flatMap(([key, item]) => inField(item, fields.get(key)!, `${path}/${key}`));
}

/** `value`: what the form was checked of, or undefined. */
function inField(value: unknown, field: Field, path: string): ProcedureProblem[] {
  if (value === undefined) return [];
  if (field.type === 'object') return inShape(value as object, field.shape, path);
  if (field.type === 'list') {
    return (value as unknown[]).flatMap((item, i) => inField(item, field.of, `${path}/${i}`));
  }
  if (field.type !== 'date' && field.type !== 'month') return [];
  const date = value as string;
  return date >= FAR ? [{ code: 'DATE_OUTSIDE_COVERAGE', path, figures: { date } }] : [];
}
