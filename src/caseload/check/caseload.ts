import type { Bareme } from '../../bareme';
import { ConventionProof, type Convention } from '../../values';
import {
  isUnreadAmount,
  layoutOf,
  type Binding,
  type IgnoredColumn,
  type Layout,
  type UnreadColumn,
} from '../columns';
import type { ReadDossier } from '../dossier';
import type { FileProblem } from '../problems';
import { formProblem } from '../row';
import {
  decode,
  encodingOf,
  rowBatches,
  separatorsOf,
  type ByteSource,
  type Encoding,
  type Row,
  type Separators,
} from '../text';
import { CoveredDays } from './covered-days';
import { checkDossier, type CheckedRow } from './check-dossier';
import { readFlat } from './read-flat';

/** A file that can be checked: what a first reading found out about the whole of it. */
export interface Caseload {
  readonly source: ByteSource;
  readonly encoding: Encoding;
  readonly separators: Separators;
  readonly layout: Layout;
  /** What each column proves about the decimal sign of its amounts, by place. */
  readonly conventions: readonly (Convention | undefined)[];
  /** Columns that are not recognised and hold amounts, in the order of the file. */
  readonly unread: readonly UnreadColumn[];
  /** Rows that hold something, the header not counted. */
  readonly rowCount: number;
}

/** How much of a file shows its header line. */
const BEGINNING = 65_536;

/**
 * Reads a file a first time, in constant memory: its encoding, separators and headers, the number of its rows, the amounts in
 * columns that are not recognised, and what each column of amounts proves about its decimal sign. An amount such as `1.314` can only be settled by the whole of its column,
 * so that the rows are read in a second turn. `monthGiven`: the month is given for rows that have none.
 */
export async function openCaseload(
  source: ByteSource,
  monthGiven: boolean,
): Promise<Caseload | { readonly problems: readonly FileProblem[] }> {
  const encoding = await encodingOf(source);
  if (encoding === undefined) return { problems: [{ code: 'NOT_TEXT' }] };
  const separators = separatorsOf(await beginningOf(source, encoding));
  let layout: Layout | undefined;
  let amounts: { readonly index: number; readonly proof: ConventionProof }[] = [];
  let unread: { readonly column: IgnoredColumn; rows: number }[] = [];
  let rowCount = 0;
  for await (const rows of rowBatches(decode(source, encoding), separators)) {
    for (const row of rows) {
      const { cells, line } = row;
      if (layout === undefined) {
        if (row.badQuotes) return { problems: [{ code: 'BAD_QUOTES', figures: { line } }] };
        const found = layoutOf(cells.map(String), monthGiven);
        if ('problems' in found) return found;
        layout = found;
        amounts = found.bindings
          .filter(isAmount)
          .map(({ index }) => ({ index, proof: new ConventionProof() }));
        unread = found.ignored.map((column) => ({ column, rows: 0 }));
        continue;
      }
      rowCount += 1;
      // Cells that may stand in the wrong column prove nothing.
      if (formProblem(row, layout) !== undefined) continue;
      for (const { index, proof } of amounts) {
        const cell = cells[index];
        if (typeof cell === 'string' && cell !== '') proof.see(cell);
      }
      for (const found of unread) {
        if (isUnreadAmount(found.column, cells[found.column.index])) found.rows += 1;
      }
    }
  }
  if (layout === undefined) return { problems: [{ code: 'EMPTY_FILE' }] };
  const conventions: (Convention | undefined)[] = [];
  for (const { index, proof } of amounts) conventions[index] = proof.convention;
  unread = unread.filter(({ rows }) => rows > 0);
  return { source, encoding, separators, layout, conventions, unread, rowCount };
}

function isAmount({ kind, type }: Binding & { readonly type?: string }): boolean {
  return kind === undefined ? type === 'amount' : kind.unit !== 'n';
}

async function beginningOf(source: ByteSource, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decode(source, encoding)) {
    text += piece;
    if (text.length >= BEGINNING) break;
  }
  return text.slice(0, BEGINNING);
}

/** How the rows of a file are checked. */
export interface CheckOptions {
  /** Month of the rows that give none themselves, `YYYY-MM`. */
  readonly month?: string;
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
}

/** Checks every dossier of a caseload, in order, batch by batch; only the days of each dossier are kept (`CoveredDays`). */
export async function* checkCaseload(
  caseload: Caseload,
  options: CheckOptions = {},
): AsyncGenerator<CheckedRow[]> {
  const context = { ...options, covered: new CoveredDays() };
  for await (const dossiers of dossiersOf(caseload, options.month)) {
    yield dossiers.map((dossier) => checkDossier(dossier, context));
  }
}

/** Reads every dossier of a caseload, in order, batch by batch. `month`: that of the rows which give none. */
export async function* dossiersOf(caseload: Caseload, month?: string): AsyncGenerator<ReadDossier[]> {
  const { layout, conventions, unread } = caseload;
  const context = {
    layout,
    conventions,
    ...(month !== undefined && { month }),
    unread: unread.map(({ column }) => column),
  };
  for await (const rows of rowsOf(caseload)) yield rows.map((row) => readFlat(row, context));
}

/** The rows below the header, in order, batch by batch. */
export async function* rowsOf({ source, encoding, separators }: Caseload): AsyncGenerator<readonly Row[]> {
  let isHeader = true;
  for await (const rows of rowBatches(decode(source, encoding), separators)) {
    yield isHeader ? rows.slice(1) : rows;
    isHeader = false;
  }
}
