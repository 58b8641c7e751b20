import type { Kind } from '../../values';
import type { FileProblem } from '../problems';
import { COLUMN_CATALOGUE, type ColumnKey, type ColumnType } from './catalogue';
import { meaningOf } from './header-names';
import { hintFor, type Hint } from './hint';

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
  /** Number of columns; blank headers at the end are none. */
  readonly width: number;
  /** Number of columns up to the last one that is read. */
  readonly widthRead: number;
  readonly hasMonth: boolean;
}

/**
 * Reads the header row of the flat layout (caseload.md §1), columns in any order. Problems, all reported: EMPTY_FILE,
 * DUPLICATE_COLUMN, COLUMN_UNIT, MISSING_COLUMN (`month` is not needed where the month is given for all rows).
 */
export function layoutOf(
  header: readonly string[],
  monthGiven: boolean,
): Layout | { readonly problems: readonly FileProblem[] } {
  const names = headerNames(header);
  if (names.length === 0) return { problems: [{ code: 'EMPTY_FILE' }] };
  const problems: FileProblem[] = [];
  const bindings: Binding[] = [];
  const ignored: IgnoredColumn[] = [];
  const kinds = new Map<Kind, number>();
  names.forEach((name, index) => {
    const meaning = meaningOf(name);
    if (meaning === undefined) ignored.push(ignoredColumn(name, index));
    else if ('wrongUnit' in meaning) {
      problems.push({ code: 'COLUMN_UNIT', figures: { value: name, kind: meaning.wrongUnit } });
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
  return { form: 'flat', bindings, ignored, width: names.length, widthRead, hasMonth };
}

/** The headers of a row; a spreadsheet ends its lines with the delimiters of columns that hold nothing. */
export function headerNames(header: readonly string[]): string[] {
  const names = header.map((name) => name.replace(/\s+/g, ' ').trim());
  while (names.at(-1) === '') names.pop();
  return names;
}

function ignoredColumn(header: string, index: number): IgnoredColumn {
  return { index, header, ...hintFor(header) };
}

/** Two columns for one field: nothing allows to choose. Kinds that may stand once are looked at row by row. */
function duplicates(bindings: readonly Binding[]): FileProblem[] {
  const byKey = new Map<ColumnKey, string[]>();
  for (const { key, header } of bindings) {
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), header]);
  }
  return [...byKey.values()]
    .filter((headers) => headers.length > 1)
    .map((headers) => ({ code: 'DUPLICATE_COLUMN', figures: { value: headers.join(', ') } }));
}
