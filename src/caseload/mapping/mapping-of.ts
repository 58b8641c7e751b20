import { headerNames, type Mapping } from '../columns';
import type { FileProblem } from '../problems';
import { choiceProblems } from './choice-problems';

/**
 * The mapping of a header row from what the user chose, header by header; the others are recognised as ever. Problems, all reported:
 * MAPPING_UNKNOWN_HEADER, MAPPING_TARGET, MAPPING_PERIOD, MAPPING_DUPLICATE.
 * Example: `mappingOf(['N°', 'Somme'], { 'N°': 'dossier', Somme: 'paid' })`.
 */
export function mappingOf(
  header: readonly string[],
  choices: Readonly<Record<string, string>>,
): { readonly mapping: Mapping } | { readonly problems: readonly FileProblem[] } {
  const mapping = { header: headerNames(header), columns: new Map(Object.entries(choices)) };
  const problems = choiceProblems(mapping);
  return problems.length > 0 ? { problems } : { mapping };
}

/** The small file that keeps a mapping; `parseMapping` reads it. */
export function mappingText({ header, columns }: Mapping): string {
  const file = { 'ris-mapping': 1, header, columns: Object.fromEntries(columns) };
  return `${JSON.stringify(file, null, 2)}\n`;
}
