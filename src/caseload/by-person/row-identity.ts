import { cellOf, isBlank, NOTHING, readMonth, readText, seen, type Cell, type Reading } from '../../values';
import type { RowProblem } from '../problems';
import { formProblem, ofWorkbook } from '../row';
import type { Row } from '../text';
import type { IdentityKey } from './field-columns';
import type { ByPersonLayout, ColumnPlace } from './layout';
import { behindApostrophe } from './protected-text';

/** The dossier and the month that a row belongs to, where they can be told. */
export interface RowIdentity {
  readonly dossier?: string;
  /** `YYYY-MM`. */
  readonly month?: string;
  /** Why one of them cannot be told; or what is wrong with the form of the row, of which nothing else is then read. */
  readonly problems: readonly RowProblem[];
  readonly isMalformed?: true;
}

/**
 * Which dossier and month a row belongs to; `month` is that of the rows which give none. Of a row whose form is wrong only the dossier is
 * believed. Problems: MISSING_FIELD, BAD_DATE, CELL_ERROR, and those of the form.
 */
export function identityOf(row: Row, layout: ByPersonLayout, given: string | undefined): RowIdentity {
  const dossier = readAt(row, layout, 'dossier', readTextCell);
  // A text of nothing, behind an apostrophe, names none.
  const told = dossier.value ? { dossier: dossier.value } : {};
  const form = formProblem(row, layout);
  if (form !== undefined) return { ...told, problems: [{ ...form, line: row.line }], isMalformed: true };
  const problems: RowProblem[] = [];
  if (told.dossier === undefined) problems.push(notTold('dossier', dossier, row, layout));
  const own = readAt(row, layout, 'month', (_, cell) => readMonth(cell));
  // A month that is there and cannot be read is not replaced.
  const month = own.problem === undefined ? (own.value ?? given) : undefined;
  if (month === undefined) problems.push(notTold('month', own, row, layout));
  return { ...told, ...(month !== undefined && { month }), problems };
}

/** Reads a text; one behind an apostrophe as it stands there, blanks and all. */
export function readTextCell(raw: unknown, cell: Cell): Reading<string> {
  const exact = typeof raw === 'string' ? behindApostrophe(raw) : undefined;
  if (exact !== undefined) return { value: exact };
  return isBlank(cell) ? NOTHING : readText(cell);
}

/** Reads a cell that every row has; nothing where the file has no such column. */
export function readAt<T>(
  row: Row,
  { identity }: ByPersonLayout,
  key: IdentityKey,
  read: (raw: unknown, cell: Cell) => Reading<T>,
): Reading<T> {
  const place = identity.get(key);
  if (place === undefined) return {};
  const raw = rawAt(row, place);
  return read(raw, cellOf(raw));
}

/** The value of a cell; the last one of a line that ends with CRLF carries the CR. */
export function rawAt({ cells }: Row, { index }: ColumnPlace): unknown {
  const raw = cells[index];
  return index === cells.length - 1 && typeof raw === 'string' && raw.endsWith('\r') ? raw.slice(0, -1) : raw;
}

/** What the cells that every row has show. */
export function shownIn(row: Row, { identity }: ByPersonLayout): Readonly<Record<IdentityKey, string>> {
  const shown = (key: IdentityKey): string => {
    const place = identity.get(key);
    return place === undefined ? '' : seen(cellOf(rawAt(row, place)));
  };
  return {
    dossier: shown('dossier'),
    month: shown('month'),
    record: shown('record'),
    person: shown('person'),
  };
}

/** Why a column that every row needs says nothing: its cell cannot be read, or is blank. */
export function notTold(
  key: IdentityKey,
  { problem }: Reading<unknown>,
  row: Row,
  { identity }: ByPersonLayout,
): RowProblem {
  const { line } = row;
  const at = identity.get(key);
  const column = at?.header;
  const place = { line, ...(column !== undefined && { column }) };
  if (problem !== undefined) return { ...ofWorkbook(problem, at && rawAt(row, at)), ...place };
  return { code: 'MISSING_FIELD', ...place, figures: { column: column ?? key } };
}
