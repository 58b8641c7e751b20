import { assessLine, type AssessOptions } from '../../engine';
import { answerLine } from '../../procedure';
import { contractLine, procedureLine } from '../contract-line';

/** Makes the line of a result out of a line of input; never throws. */
export type LineMaker = (line: string, options: AssessOptions) => string;

/** Every command that answers line by line, by its name: what a worker thread is told. */
export const LINE_MAKERS = {
  assess: (line, options) => contractLine(assessLine(line, options)),
  procedure: (line, options) => procedureLine(answerLine(line, options)),
} satisfies Readonly<Record<string, LineMaker>>;

export type LineCommand = keyof typeof LINE_MAKERS;
