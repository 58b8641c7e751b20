import {
  MISUSE,
  SEE_HELP,
  baremeLine,
  fileReason,
  fill,
  type Figures,
  type Lang,
  type MisuseCode,
} from '../i18n';
import type { BaremeProblem } from '../bareme';
import { EXIT, type Io } from './io';
import { masked } from './masked';

/** A command that was not well called: said on standard error, in the reader's language, with exit code 2. */
export class Misuse extends Error {
  constructor(
    readonly reason: MisuseCode,
    readonly figures: Figures = {},
    /** What is wrong inside the supplement that the command was given. */
    readonly problems: readonly BaremeProblem[] = [],
  ) {
    super(reason);
  }
}

/** The misuse of a file that the system would not open, read or write; its `reason` is the code of the system, `ENOENT`. */
export function fileMisuse(
  misuse: 'UNREADABLE_FILE' | 'UNWRITABLE_FILE',
  file: string,
  error: unknown,
): Misuse {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Misuse(misuse, { file, reason });
}

/** Says what was wrong with the call of `command`, and gives its exit code. */
export function sayMisuse(command: string, misuse: Misuse, lang: Lang, io: Io): number {
  const { reason } = misuse.figures;
  const figures = {
    ...misuse.figures,
    ...(reason !== undefined && { reason: fileReason(lang, String(reason)) }),
  };
  const lines = [`${command}: ${fill(lang, MISUSE[misuse.reason][lang], figures).trim()}`];
  for (const problem of misuse.problems) lines.push(`  ${baremeLine(lang, problem)}`);
  lines.push(fill(lang, SEE_HELP[lang], { command }));
  io.stderr.write(`${masked(lines.join('\n'))}\n`);
  return EXIT.misuse;
}
