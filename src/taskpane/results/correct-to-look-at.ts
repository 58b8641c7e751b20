import type { Summary } from '../../caseload';
import type { FindingLine } from '../worker';

/** How many correct rows somebody must look at all the same; those that are said to be read in part are counted as such. */
export function correctToLookAt(
  lines: readonly FindingLine[],
  { toLookAt }: Pick<Summary, 'toLookAt'>,
): number {
  if (toLookAt.size === 0) return 0;
  return lines.filter(
    ({ outcome, asRead, line }) => outcome === 'correct' && asRead !== true && toLookAt.has(line),
  ).length;
}
