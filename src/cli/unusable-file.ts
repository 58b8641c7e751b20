import type { FileProblem, WorkbookProblem } from '../caseload';
import { CHECK_SUMMARY, fill, message, type Lang } from '../i18n';
import { EXIT, type Io } from './io';
import { masked } from './masked';

/** Nothing of a caseload file, text or workbook, can be used: why, on standard error; gives the exit code. */
export function sayUnusable(
  command: string,
  file: string,
  problems: readonly (FileProblem | WorkbookProblem)[],
  lang: Lang,
  { stderr }: Io,
): number {
  const lines = [
    `${command}: ${fill(lang, CHECK_SUMMARY.unusable[lang], { file })}`,
    ...problems.map((problem) => `  ${message(lang, problem)}`),
  ];
  stderr.write(`${masked(lines.join('\n'))}\n`);
  return EXIT.misuse;
}
