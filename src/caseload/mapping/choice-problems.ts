import { isByPerson, personFieldOf, personMeaningOf, personTargetProblem } from '../by-person';
import { choicePath, IGNORE, meaningOf, onlyOnce, targetProblem, type Mapping } from '../columns';
import type { FileProblem } from '../problems';

/**
 * What is wrong with the choices of a mapping in themselves, in the layout that its header row is of: MAPPING_UNKNOWN_HEADER,
 * MAPPING_TARGET, MAPPING_PERIOD, MAPPING_DUPLICATE.
 */
export function choiceProblems(mapping: Mapping): FileProblem[] {
  const { header, columns } = mapping;
  const byPerson = isByPerson(header, mapping);
  const problems: FileProblem[] = [];
  const byField = new Map<string, string[]>();
  for (const [name, target] of columns) {
    if (!header.includes(name)) {
      problems.push({ code: 'MAPPING_UNKNOWN_HEADER', path: choicePath(name), figures: { value: name } });
    }
    if (target === IGNORE) continue;
    const problem = byPerson
      ? personTargetProblem(name, target)
      : targetProblem(name, target, meaningOf(target));
    if (problem !== undefined) problems.push(problem);
    const field = byPerson ? personFieldOf(personMeaningOf(target)) : onlyOnce(meaningOf(target));
    if (field !== undefined) byField.set(field, [...(byField.get(field) ?? []), name]);
  }
  return [...problems, ...duplicates(byField)];
}

function duplicates(byField: ReadonlyMap<string, readonly string[]>): FileProblem[] {
  return [...byField]
    .filter(([, names]) => names.length > 1)
    .map(([key, names]) => ({
      code: 'MAPPING_DUPLICATE',
      path: choicePath(names.at(-1) ?? ''),
      figures: { key, headers: names.map((name) => `"${name}"`).join(', ') },
      headers: names,
    }));
}
