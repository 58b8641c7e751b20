import { isByPerson, personMeaningOf } from '../by-person';
import { headerNames, meaningOf, type Mapping } from '../columns';

/** Whether a column may hold national numbers: it names a dossier or a person, or nobody knows what it is. */
export function mayHoldNiss(
  headers: readonly string[],
  index: number,
  mapping: Mapping | undefined,
): boolean {
  const name = headerNames(headers)[index] ?? '';
  const target = mapping?.columns.get(name) ?? name;
  if (isByPerson(headers, mapping)) {
    const meaning = personMeaningOf(target);
    return meaning === undefined || ('identity' in meaning && meaning.identity !== 'month');
  }
  const meaning = meaningOf(target);
  return meaning === undefined || ('column' in meaning && meaning.column === 'dossier');
}
