import { assessLine, type AssessOptions } from '../../engine';
import type { Lang } from '../../i18n';
import { answerLine } from '../../procedure';
import { contractLine, procedureLine } from '../contract-line';

/** How a line is answered. */
export interface LineOptions extends AssessOptions {
  /** The language of the messages; that of the contract by default. */
  readonly lang?: Lang | undefined;
}

/** The line of a result, and whether it is a refusal. */
export interface MadeLine {
  readonly text: string;
  readonly refused: boolean;
}

/** Makes the line of a result out of a line of input; never throws. */
export type LineMaker = (line: string, options: LineOptions) => MadeLine;

/** Every command that answers line by line, by its name: what a worker thread is told. */
export const LINE_MAKERS = {
  assess: (line, { lang, ...options }) => {
    const result = assessLine(line, options);
    return { text: contractLine(result, lang), refused: result.status === 'refused' };
  },
  procedure: (line, { lang, ...options }) => {
    const result = answerLine(line, options);
    return { text: procedureLine(result, lang), refused: result.status === 'refused' };
  },
} satisfies Readonly<Record<string, LineMaker>>;

export type LineCommand = keyof typeof LINE_MAKERS;
