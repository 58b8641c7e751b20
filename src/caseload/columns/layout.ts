import type { Kind } from '../../values';
import type { FileProblem } from '../problems';
import { COLUMN_CATALOGUE, type ColumnKey, type ColumnType } from './catalogue';
import { meaningOf, type Meaning } from './header-names';
import { headerNames } from './header-row';
import { hintFor, type Hint } from './hint';
import { choicePath, IGNORE, otherHeader, type Mapping } from './mapping';
import { suggestionFor } from './suggestion';

/** A column of the file that is read: a field of the catalogue, or a kind. */
export type Binding = {
  /** Place in the row, from 0. */
  readonly index: number;
  /** The header as it stands in the file. */
  readonly header: string;
} & (
  | { readonly key: ColumnKey; readonly type: ColumnType; readonly kind?: undefined }
  | { readonly key?: undefined; readonly kind: Kind; readonly perYear: boolean; readonly nth: number }
);

/** A column that is not recognised: reported, and ignored. */
export interface IgnoredColumn extends Hint {
  readonly index: number;
  readonly header: string;
}

/** What the header row of the flat layout says: made once, used for every row. */
export interface Layout {
  readonly form: 'flat';
  readonly bindings: readonly Binding[];
  readonly ignored: readonly IgnoredColumn[];
  /** Columns that the user leaves aside. */
  readonly aside: readonly IgnoredColumn[];
  /** Number of columns; blank headers at the end are none. */
  readonly width: number;
  /** Number of columns up to the last one that is read. */
  readonly widthRead: number;
  readonly hasMonth: boolean;
}

/** What is known of the columns beside their headers. */
export interface ColumnFacts {
  /** What the user says that they are. */
  readonly mapping?: Mapping | undefined;
  /** Places of the columns of national numbers: the only one of them names the dossier where no other column does. */
  readonly niss?: ReadonlySet<number>;
}

/**
 * Reads the header row of the flat layout (caseload.md §1), columns in any order. What the user says wins: a column that is recognised as
 * a field which the user gave to another is ignored, and reported. Problems, all reported: EMPTY_FILE, DUPLICATE_COLUMN, COLUMN_UNIT,
 * MISSING_COLUMN (`month` is not needed where the month is given for all rows), MAPPING_HEADER, MAPPING_TARGET, MAPPING_PERIOD.
 */
export function layoutOf(
  header: readonly string[],
  monthGiven: boolean,
  { mapping, niss }: ColumnFacts = {},
): Layout | { readonly problems: readonly FileProblem[] } {
  const names = headerNames(header);
  if (names.length === 0) return { problems: [{ code: 'EMPTY_FILE' }] };
  const other = mapping && otherHeader(mapping, names);
  if (other !== undefined) return { problems: [other] };
  const problems: FileProblem[] = [];
  const bindings: Binding[] = [];
  const ignored: IgnoredColumn[] = [];
  const aside: IgnoredColumn[] = [];
  const kinds = new Map<Kind, number>();
  const given = new Set([...(mapping?.columns.values() ?? [])].map((target) => onlyOnce(meaningOf(target))));
  names.forEach((name, index) => {
    const chosen = mapping?.columns.get(name);
    if (chosen === IGNORE) {
      aside.push({ index, header: name });
      return;
    }
    const meaning = meaningOf(chosen ?? name);
    const problem = chosen === undefined ? undefined : targetProblem(name, chosen, meaning);
    if (problem !== undefined) problems.push(problem);
    else if (meaning === undefined || (chosen === undefined && isGiven(meaning, given))) {
      ignored.push({ index, header: name, ...(meaning === undefined && hintFor(name)) });
    } else if ('wrongUnit' in meaning) {
      const figures = { value: name, kind: meaning.wrongUnit };
      problems.push({ code: 'COLUMN_UNIT', figures, headers: [name] });
    } else if ('column' in meaning) {
      const key = meaning.column;
      bindings.push({ index, header: name, key, type: COLUMN_CATALOGUE[key].type });
    } else {
      const { kind, perYear } = meaning.kind;
      const nth = kinds.get(kind) ?? 0;
      kinds.set(kind, nth + 1);
      bindings.push({ index, header: name, kind, perYear, nth });
    }
  });
  nameByNiss(bindings, ignored, niss);
  problems.push(...duplicates(bindings));
  const hasMonth = bindings.some(({ key }) => key === 'month');
  const missing = (column: ColumnKey): void => {
    // Not one header: a title stands above them, or there are none.
    const isNone = bindings.length === 0 && !problems.some(({ figures }) => figures?.['line'] === 1);
    const figures = { key: column, value: names.join(', '), ...(isNone && { line: 1 }) };
    problems.push({ code: 'MISSING_COLUMN', figures });
  };
  if (!bindings.some(({ key }) => key === 'dossier')) missing('dossier');
  if (!hasMonth && !monthGiven) missing('month');
  if (problems.length > 0) return { problems };
  const widthRead = (bindings.at(-1)?.index ?? -1) + 1;
  return { form: 'flat', bindings, ignored, aside, width: names.length, widthRead, hasMonth };
}

/** Why what the user says of a header cannot be: MAPPING_TARGET (nothing of ours), MAPPING_PERIOD (a kind has no amounts of that period). */
export function targetProblem(
  header: string,
  target: string,
  meaning: object | undefined,
  suggestion: (target: string) => string | undefined = suggestionFor,
): FileProblem | undefined {
  const path = choicePath(header);
  if (meaning === undefined) {
    const nearest = suggestion(target);
    return {
      code: 'MAPPING_TARGET',
      path,
      figures: { header, value: target, ...(nearest !== undefined && { nearest }) },
      headers: [header],
    };
  }
  if (!('wrongUnit' in meaning)) return undefined;
  const kind = String(meaning.wrongUnit);
  return { code: 'MAPPING_PERIOD', path, figures: { header, value: target, kind }, headers: [header] };
}

/** What may stand once in a row, by a name of its own; undefined for kinds that add up. */
export function onlyOnce(meaning: Meaning | undefined): string | undefined {
  if (meaning === undefined || 'wrongUnit' in meaning) return undefined;
  if ('column' in meaning) return meaning.column;
  const { kind } = meaning.kind;
  return kind.repeat === 'no' ? kind.code : undefined;
}

function isGiven(meaning: Meaning, given: ReadonlySet<string | undefined>): boolean {
  const name = onlyOnce(meaning);
  return name !== undefined && given.has(name);
}

/** A file without a column for the dossier, and with one of national numbers, tells its dossiers apart by them. */
function nameByNiss(
  bindings: Binding[],
  ignored: IgnoredColumn[],
  niss: ReadonlySet<number> = new Set(),
): void {
  const [index, second] = niss;
  const at = ignored.findIndex((column) => column.index === index);
  const column = ignored[at];
  if (column === undefined || second !== undefined || bindings.some(({ key }) => key === 'dossier')) return;
  ignored.splice(at, 1);
  const { header } = column;
  bindings.push({ index: column.index, header, key: 'dossier', type: COLUMN_CATALOGUE.dossier.type });
  bindings.sort((one, other) => one.index - other.index);
}

/** Two columns for one field: nothing allows to choose. Kinds that may stand once are looked at row by row. */
function duplicates(bindings: readonly Binding[]): FileProblem[] {
  const byKey = new Map<ColumnKey, string[]>();
  for (const { key, header } of bindings) {
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), header]);
  }
  return [...byKey.values()]
    .filter((headers) => headers.length > 1)
    .map((headers) => ({ code: 'DUPLICATE_COLUMN', figures: { value: headers.join(', ') }, headers }));
}
