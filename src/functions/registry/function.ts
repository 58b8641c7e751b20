import type { Arguments, Fault } from '../arguments';
import type { Environment } from '../environment';

/** A cell of the answer: a number, a text, or what is wrong with this very cell. */
export type Answered = number | string | Fault;

/** What a function answers: a block of cells, or what is wrong with the whole call. */
export type Answer = readonly (readonly Answered[])[] | Fault;

export interface Parameter {
  /** Fixed for ever; Excel shows its translation. */
  readonly name: string;
  readonly optional?: true;
}

/** A worksheet function, as data: what Excel is told of it is generated from here. Parameters are appended, never reordered. */
export interface WorksheetFunction {
  /** Fixed for ever, the same in every language; `RIS.` comes from the manifest. */
  readonly id: string;
  readonly parameters: readonly Parameter[];
  answer(args: Arguments, environment: Environment): Answer;
}

export function isFault(value: Answer | Answered): value is Fault {
  return typeof value === 'object' && 'code' in value;
}
