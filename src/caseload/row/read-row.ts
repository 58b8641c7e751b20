import { cellOf, isBlank, type Convention } from '../../values';
import { readColumn, readKindValue, type Binding, type Layout } from '../columns';
import { householdOf, type FlatHousehold, type KindValue, type Said } from '../household';
import type { RowProblem } from '../problems';
import type { Row } from '../text';
import { headerOf, placed } from './placed';
import { ofPayment } from './of-payment';
import { ofWorkbook } from './unreadable';

/** What is the same for every row of a file. */
export interface RowContext {
  readonly layout: Layout;
  /** What each column proves about the decimal sign of its amounts, by place. */
  readonly conventions: readonly (Convention | undefined)[];
  /** Month of the rows that give none themselves, `YYYY-MM`. */
  readonly month?: string;
}

/** A kind with the column that it stands in. */
export interface ColumnKind extends KindValue {
  readonly binding: Binding;
}

/** A row as read: its household, or why there is none, and what could be read of its cells. */
export interface ReadRow {
  readonly row: Row;
  readonly said: Partial<Said>;
  readonly household?: FlatHousehold;
  readonly problems: readonly RowProblem[];
  /** Whether a resource stands in a column of months and in one of years. */
  readonly isDoubled?: boolean;
}

/** The fields of `Said` while the cells are read. */
type Fields = { -readonly [Key in keyof Said]?: Said[Key] };

/**
 * Reads one row of the flat layout into an input of HOUSEHOLD.md (caseload.md §1, kinds.md). A row with a cell that cannot be
 * read, or that contradicts itself, has problems and no household; every such cell is reported.
 */
export function readRow(row: Row, context: RowContext): ReadRow {
  const { layout } = context;
  const form = formProblem(row, layout);
  const said: Fields = {};
  const kinds: ColumnKind[] = [];
  const problems = readCells(row, context, form !== undefined, said, kinds);
  if (form !== undefined) return { row, said, problems: [form] };
  const month = said.month ?? monthFor(context, problems);
  if (month !== undefined) said.month = month;
  if (!isIdentified(said)) {
    for (const key of ['dossier', 'month'] as const) {
      if (said[key] === undefined) reportMissing(key, layout, problems);
    }
    return { row, said, problems };
  }
  if (problems.length > 0) return { row, said, problems };
  const built = householdOf(said, kinds);
  return 'problems' in built
    ? { row, said, problems: built.problems.map((problem) => placed(problem, row, layout)) }
    : { row, said, household: built, problems, ...(isDoubled(kinds) && { isDoubled: true }) };
}

/** The same resource per month and per year, other than nil: the columns of one list seldom mean two. */
function isDoubled(kinds: readonly ColumnKind[]): boolean {
  return kinds.some(
    ({ kind, perYear, value }) =>
      perYear &&
      isSome(value) &&
      kinds.some((other) => other.kind === kind && !other.perYear && isSome(other.value)),
  );
}

function isSome(value: string | number): boolean {
  return /[1-9]/.test(String(value));
}

function isIdentified(said: Fields): said is Fields & Said {
  return said.dossier !== undefined && said.month !== undefined;
}

/** Reads the cells into `said` and `kinds`; of a row whose form is wrong only the dossier. Gives what could not be read. */
function readCells(
  { cells }: Row,
  { layout, conventions }: RowContext,
  dossierOnly: boolean,
  said: Fields,
  kinds: ColumnKind[],
): RowProblem[] {
  const problems: RowProblem[] = [];
  for (const binding of layout.bindings) {
    const raw = cells[binding.index];
    if (raw === '' || raw === undefined || (dossierOnly && binding.key !== 'dossier')) continue;
    const cell = cellOf(raw);
    if (isBlank(cell)) continue;
    const convention = conventions[binding.index];
    if (binding.kind === undefined) {
      const { value, problem } = readColumn(binding.type, cell, convention);
      if (problem)
        problems.push({ ...ofPayment(ofWorkbook(problem, raw), binding.key), column: binding.header });
      // The catalogue gives each key the type of its field.
      else (said as Record<string, unknown>)[binding.key] = value;
    } else {
      const { value, problem } = readKindValue(binding.kind, cell, convention);
      const { kind, perYear, nth } = binding;
      if (problem) problems.push({ ...ofWorkbook(problem, raw), column: binding.header });
      else if (value !== undefined) kinds.push({ kind, perYear, nth, value, binding });
    }
  }
  return problems;
}

/** What is wrong with the very form of a row (BAD_QUOTES, LONG_ROW): nothing of it is then trusted. */
export function formProblem(
  { cells, badQuotes }: Row,
  { width }: Pick<Layout, 'width'>,
): RowProblem | undefined {
  if (badQuotes) return { code: 'BAD_QUOTES' };
  if (cells.length <= width) return undefined;
  const used = cells.findLastIndex((raw) => !isBlank(cellOf(raw))) + 1;
  return used > width ? { code: 'LONG_ROW', figures: { cells: used, columns: width } } : undefined;
}

/** The month given for rows without one; a month that is there and cannot be read is not replaced. */
function monthFor({ layout, month }: RowContext, problems: readonly RowProblem[]): string | undefined {
  const header = headerOf('month', layout);
  return problems.some(({ column }) => column === header) ? undefined : month;
}

function reportMissing(key: 'dossier' | 'month', layout: Layout, problems: RowProblem[]): void {
  const column = headerOf(key, layout);
  // A cell that is there and cannot be read has been reported already.
  if (column !== undefined && problems.some((problem) => problem.column === column)) return;
  problems.push({
    code: 'MISSING_FIELD',
    ...(column !== undefined && { column, figures: { column } }),
  });
}
