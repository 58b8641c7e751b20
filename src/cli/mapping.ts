import { readFile } from 'node:fs/promises';
import { parseMapping, type FileProblem, type Mapping } from '../caseload';
import { fileMisuse } from './misuse';

/**
 * Reads the file of `--map`: what the user says that the columns are; none where none is asked for. Throws a `Misuse` where the system
 * will not give the file; what is wrong inside it is a list of problems.
 */
export async function readMapping(
  file: string | undefined,
): Promise<{ readonly mapping: Mapping | undefined } | { readonly problems: readonly FileProblem[] }> {
  if (file === undefined) return { mapping: undefined };
  try {
    return parseMapping(await readFile(file, 'utf8'));
  } catch (error) {
    throw fileMisuse('UNREADABLE_FILE', file, error);
  }
}
