import { checkCoverageDays, checkSequence, spanOf } from '../check';
import { deepFreeze } from '../deep-freeze';
import { nextMonthStart } from '../iso-date';
import { problemList, type BaremeProblem, type Report } from '../problem';
import { TABLE_IDS, type Bareme, type Coverage, type Row, type Table, type TableId } from '../types';
import { checkDocument } from './check-document';
import { normalise } from './normalise';
import type { Supplement, SupplementCoverage, SupplementDocument } from './supplement';
import { unusualChanges } from './unusual-changes';

/** The completed barème with what deserves a second look (UNUSUAL_CHANGE), or what is wrong with the supplement. */
export type SupplementedBareme =
  { bareme: Bareme; warnings: readonly BaremeProblem[] } | { problems: readonly BaremeProblem[] };

/**
 * The barème completed by a supplement: each row is added, or takes the place of the row of the same table and day; the coverage
 * may be carried on. Checked as the built-in data is. `base` is left as it is; all or nothing is taken.
 */
export function withSupplement(
  base: Bareme,
  { document: given, name, cells }: Supplement,
): SupplementedBareme {
  const { problems, report } = problemList();
  const place = (found: BaremeProblem): BaremeProblem => {
    const cell = cells && nearest(cells, found.path);
    return cell === undefined ? found : { ...found, cell };
  };
  const unchecked = normalise(given, base);
  checkDocument(unchecked, base, report);
  if (problems.length > 0) return { problems: problems.map(place) };

  const document = unchecked as SupplementDocument;
  const coverage = document.coverage ? extend(base.coverage, document.coverage, report) : base.coverage;
  const tables = mergeRows(base, coverage, document, report);
  if (problems.length > 0) return { problems: problems.map(place) };

  const bareme = deepFreeze({ coverage, tables, supplement: record(base, document, name) });
  return { bareme, warnings: unusualChanges(document.rows ?? [], bareme).map(place) };
}

/** The cell of the longest known part of a JSON Pointer. */
function nearest<T>(cells: Readonly<Record<string, T>>, path: string): T | undefined {
  for (let part = path; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    if (Object.hasOwn(cells, part)) return cells[part];
  }
  return undefined;
}

/** The coverage as the supplement carries it on; what the supplement leaves out stays. */
function extend(base: Coverage, given: SupplementCoverage, report: Report): Coverage {
  if (given.to < base.to) report('COVERAGE_REDUCED', '/coverage/to', { found: given.to, to: base.to });
  if (given.checkedOn < base.checkedOn) {
    const figures = { found: given.checkedOn, previous: base.checkedOn };
    report('CHECKED_BEFORE_PREVIOUS', '/coverage/checkedOn', figures);
  }
  const { previousTo, previousCheckedOn } = base.supplement ?? {
    previousTo: base.to,
    previousCheckedOn: base.checkedOn,
  };
  // Once extended, always counted from where the built-in coverage ended.
  const extendedFrom = given.to > previousTo ? { extendedFrom: nextMonthStart(previousTo) } : {};
  const extended = { ...base, ...given, supplement: { previousTo, previousCheckedOn, ...extendedFrom } };
  checkCoverageDays(extended, '/coverage', report);
  return extended;
}

function mergeRows(
  base: Bareme,
  coverage: Coverage,
  { rows = [] }: SupplementDocument,
  report: Report,
): Bareme['tables'] {
  const origin = new Map<Row, string>();
  const added = new Map<TableId, Row[]>();
  rows.forEach(({ table, ...row }, index) => {
    const merged: Row = { ...row, supplement: true };
    origin.set(merged, `/rows/${index}`);
    const others = added.get(table);
    if (others) others.push(merged);
    else added.set(table, [merged]);
  });
  const tables: Record<TableId, Table> = { ...base.tables };
  for (const id of TABLE_IDS) {
    const fresh = added.get(id);
    if (fresh === undefined) continue;
    const table = { ...base.tables[id], rows: inOrder(base.tables[id].rows, fresh) };
    const pathOf = (row: number): string =>
      origin.get(table.rows[row]!) ?? origin.get(table.rows[row - 1]!) ?? `/tables/${id}/rows/${row}`;
    checkSequence(table, spanOf(table, coverage), pathOf, report);
    tables[id] = table;
  }
  return tables;
}

/** The known rows that no fresh row replaces, and the fresh ones, by first day. */
function inOrder(known: readonly Row[], fresh: readonly Row[]): Row[] {
  const days = new Set(fresh.map((row) => row.from));
  const rows = [...known.filter((row) => !days.has(row.from)), ...fresh];
  const rank = ({ from }: Row): string => (from === 'coverage' ? '' : from);
  return rows.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** How many rows came from supplements, and which supplements. */
function record(
  { supplement }: Bareme,
  { title, rows = [] }: SupplementDocument,
  name: string | undefined,
): NonNullable<Bareme['supplement']> {
  const shown = title ?? name;
  return {
    rows: (supplement?.rows ?? 0) + rows.length,
    titles: [...(supplement?.titles ?? []), ...(shown === undefined ? [] : [shown])],
  };
}
