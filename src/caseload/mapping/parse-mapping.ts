import { choicePath, headerNames, type Mapping } from '../columns';
import type { FileProblem, MappingCode } from '../problems';
import { choiceProblems } from './choice-problems';

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = ['ris-mapping', 'header', 'columns'];

/**
 * Reads the file of a mapping. Problems, all reported, each with its path: MAPPING_NOT_JSON, MAPPING_VERSION, MAPPING_FORM,
 * MAPPING_UNKNOWN_FIELD, and once the form is right MAPPING_UNKNOWN_HEADER, MAPPING_TARGET, MAPPING_PERIOD, MAPPING_DUPLICATE.
 */
export function parseMapping(
  text: string,
): { readonly mapping: Mapping } | { readonly problems: readonly FileProblem[] } {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [problem('MAPPING_NOT_JSON', '')] };
  }
  if (!isFields(file)) return { problems: [wrongForm('')] };
  const faults = formProblems(file);
  if (faults.length > 0) return { problems: faults };
  const mapping = {
    header: headerNames(file['header'] as string[]),
    columns: new Map(Object.entries(file['columns'] as Record<string, string>)),
  };
  const problems = choiceProblems(mapping);
  return problems.length > 0 ? { problems } : { mapping };
}

function formProblems(file: Fields): FileProblem[] {
  const { 'ris-mapping': version, header, columns } = file;
  const problems: FileProblem[] = [];
  if (version !== 1) {
    const value = version === undefined ? undefined : JSON.stringify(version);
    problems.push(problem('MAPPING_VERSION', '/ris-mapping', value));
  }
  if (!Array.isArray(header) || header.length === 0) problems.push(wrongForm('/header'));
  else
    header.forEach((name, index) => {
      if (typeof name !== 'string') problems.push(wrongForm(`/header/${index}`));
    });
  if (!isFields(columns)) problems.push(wrongForm('/columns'));
  else
    for (const [name, target] of Object.entries(columns)) {
      if (typeof target !== 'string') problems.push(wrongForm(choicePath(name)));
    }
  for (const name of Object.keys(file)) {
    if (!FIELDS.includes(name)) problems.push(problem('MAPPING_UNKNOWN_FIELD', `/${name}`, name));
  }
  return problems;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongForm(path: string): FileProblem {
  return { code: 'MAPPING_FORM', path, ...(path !== '' && { figures: { place: path } }) };
}

function problem(code: MappingCode, path: string, value?: string): FileProblem {
  return { code, path, ...(value !== undefined && { figures: { value } }) };
}
