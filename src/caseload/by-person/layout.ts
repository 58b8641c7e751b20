import { wordKey } from '../../values';
import {
  headerNames,
  IGNORE,
  otherHeader,
  suggestionFor,
  targetProblem,
  type IgnoredColumn,
  type Mapping,
} from '../columns';
import type { FileProblem } from '../problems';
import { KNOWN_NAMES, personMeaningOf, type PersonMeaning } from './column-names';
import type { FieldColumn, IdentityKey } from './field-columns';
import type { RecordName } from './records';

/** Where a column stands in the file. */
export interface ColumnPlace {
  /** Place in the row, from 0. */
  readonly index: number;
  /** The header as it stands in the file. */
  readonly header: string;
}

/** A column of the file that is a field, in the records for which it stands. */
export type PlacedColumn = FieldColumn & ColumnPlace;

/** What the header row of the layout by person says: made once, used for every row. */
export interface ByPersonLayout {
  readonly form: 'by-person';
  readonly identity: ReadonlyMap<IdentityKey, ColumnPlace>;
  readonly columns: readonly PlacedColumn[];
  /** Columns that are not recognised: reported, and ignored. */
  readonly ignored: readonly IgnoredColumn[];
  /** Number of columns; blank headers at the end are none. */
  readonly width: number;
  /** Number of columns up to the last one that is read. */
  readonly widthRead: number;
  readonly hasMonth: boolean;
}

/** True for the headers of the layout by person: one of them is `record` (caseload.md §2), or the user says so. */
export function isByPerson(header: readonly string[], mapping?: Mapping): boolean {
  return headerNames(header).some((name) => wordKey(mapping?.columns.get(name) ?? name) === 'record');
}

/**
 * Reads the header row of the layout by person (caseload.md §2), columns in any order. What the user says wins, as in the flat layout.
 * Problems, all reported: DUPLICATE_COLUMN, COLUMN_UNIT, MISSING_COLUMN (`month` is not needed where the month is given for all rows),
 * MAPPING_HEADER, MAPPING_TARGET, MAPPING_PERIOD.
 */
export function byPersonLayoutOf(
  header: readonly string[],
  monthGiven: boolean,
  mapping?: Mapping,
): ByPersonLayout | { readonly problems: readonly FileProblem[] } {
  const names = headerNames(header);
  const other = mapping && otherHeader(mapping, names);
  if (other !== undefined) return { problems: [other] };
  const problems: FileProblem[] = [];
  const given = new Set(
    [...(mapping?.columns.values() ?? [])].map((target) => personFieldOf(personMeaningOf(target))),
  );
  const found: (FoundColumn & { readonly column: FieldColumn })[] = [];
  const identities: (ColumnPlace & { readonly key: IdentityKey })[] = [];
  const ignored: IgnoredColumn[] = [];
  names.forEach((name, index) => {
    const chosen = mapping?.columns.get(name);
    if (chosen === IGNORE) return;
    const meaning = personMeaningOf(chosen ?? name);
    const place = { index, header: name };
    const problem = chosen === undefined ? undefined : personTargetProblem(name, chosen, meaning);
    if (problem !== undefined) problems.push(problem);
    else if (meaning === undefined) ignored.push({ ...place, ...suggested(name) });
    else if (chosen === undefined && isGiven(meaning, given)) ignored.push(place);
    else if ('wrongUnit' in meaning) {
      const figures = { value: name, kind: meaning.wrongUnit };
      problems.push({ code: 'COLUMN_UNIT', figures, headers: [name] });
    } else if ('identity' in meaning) identities.push({ ...place, key: meaning.identity });
    else found.push({ ...place, ...meaning });
  });
  const columns = found.map((column) => placed(column, found));
  problems.push(...duplicates(identities, columns));
  const identity = new Map(identities.map(({ key, ...place }) => [key, place]));
  for (const key of ['dossier', 'month', 'person'] as const) {
    if (identity.has(key) || (key === 'month' && monthGiven)) continue;
    problems.push({ code: 'MISSING_COLUMN', figures: { key, value: names.join(', ') } });
  }
  if (problems.length > 0) return { problems };
  return {
    form: 'by-person',
    identity,
    columns,
    ignored,
    width: names.length,
    widthRead: Math.max(...[...identities, ...columns].map(({ index }) => index)) + 1,
    hasMonth: identity.has('month'),
  };
}

interface FoundColumn extends ColumnPlace {
  readonly record?: RecordName;
}

/** A header that names its record (`spi.kind`) takes the field there; one that does not stands for the other records. */
function placed(
  { column, record, index, header }: FoundColumn & { readonly column: FieldColumn },
  all: readonly (FoundColumn & { readonly column: FieldColumn })[],
): PlacedColumn {
  const named = new Set(all.flatMap((other) => (other.column === column ? (other.record ?? []) : [])));
  const fields = [...column.fields].filter(([one]) =>
    record === undefined ? !named.has(one) : one === record,
  );
  return { ...column, fields: new Map(fields), index, header };
}

/** Two columns for one field: nothing allows to choose. */
function duplicates(
  identities: readonly (ColumnPlace & { readonly key: IdentityKey })[],
  columns: readonly PlacedColumn[],
): FileProblem[] {
  const byField = new Map<string, string[]>();
  const add = (field: string, header: string): void => {
    byField.set(field, [...(byField.get(field) ?? []), header]);
  };
  for (const { key, header } of identities) add(key, header);
  for (const { key, fields, header } of columns) add(`${key} ${[...fields.keys()].join(' ')}`, header);
  return [...byField.values()]
    .filter((headers) => headers.length > 1)
    .map((headers) => ({ code: 'DUPLICATE_COLUMN', figures: { value: headers.join(', ') }, headers }));
}

function suggested(header: string): { readonly suggestion?: string } {
  const suggestion = suggestionFor(header, KNOWN_NAMES);
  return suggestion === undefined ? {} : { suggestion };
}

/** Why what the user says of a header cannot be: MAPPING_TARGET, MAPPING_PERIOD. */
export function personTargetProblem(
  header: string,
  target: string,
  meaning: PersonMeaning | undefined = personMeaningOf(target),
): FileProblem | undefined {
  return targetProblem(header, target, meaning, (name) => suggestionFor(name, KNOWN_NAMES));
}

function isGiven(meaning: PersonMeaning, given: ReadonlySet<string | undefined>): boolean {
  const name = personFieldOf(meaning);
  return name !== undefined && given.has(name);
}

/** A field by its name; in the record that the header names, if it names one. */
export function personFieldOf(meaning: PersonMeaning | undefined): string | undefined {
  if (meaning === undefined || 'wrongUnit' in meaning) return undefined;
  if ('identity' in meaning) return meaning.identity;
  return meaning.record === undefined ? meaning.column.key : `${meaning.record}.${meaning.column.name}`;
}
