import type { Bareme } from '../../bareme';
import { readByPerson } from '../by-person';
import type { ReadDossier } from '../dossier';
import type { FileProblem } from '../problems';
import { textRows, type ByteSource, type Row, type RowSource } from '../text';
import { CoveredDays } from './covered-days';
import { checkDossier, type CheckedRow } from './check-dossier';
import { firstReading, type FirstReading } from './first-reading';
import { readFlat } from './read-flat';

/** A file that can be checked: its rows, and what a first reading found out about the whole of it. */
export interface Caseload extends FirstReading {
  readonly source: RowSource;
}

/**
 * Opens a text file: its encoding and separators, then its rows as `openRows` does. `monthGiven`: the month is given for rows
 * that have none. Problem beside those of `openRows`: NOT_TEXT.
 */
export async function openCaseload(
  source: ByteSource,
  monthGiven: boolean,
): Promise<Caseload | { readonly problems: readonly FileProblem[] }> {
  const rows = await textRows(source);
  return 'problems' in rows ? rows : openRows(rows, monthGiven);
}

/**
 * Opens a caseload whose rows are cut already, of a text file or of a workbook, by reading them a first time: headers, number of rows and
 * dossiers, amounts in columns that are not recognised, and what each column of amounts proves about its decimal sign.
 * Problems: EMPTY_FILE, BAD_QUOTES, MISSING_COLUMN, DUPLICATE_COLUMN, COLUMN_UNIT.
 */
export async function openRows(
  source: RowSource,
  monthGiven: boolean,
): Promise<Caseload | { readonly problems: readonly FileProblem[] }> {
  const found = await firstReading(source, monthGiven);
  return 'problems' in found ? found : { source, ...found };
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

/**
 * Reads every dossier of a caseload, in the order of their first rows, batch by batch: row by row in the flat layout, and by person once
 * the whole file is read, in memory. `month`: that of the rows which give none.
 */
export async function* dossiersOf(caseload: Caseload, month?: string): AsyncGenerator<ReadDossier[]> {
  const { layout, conventions, unread } = caseload;
  const context = {
    conventions,
    ...(month !== undefined && { month }),
    unread: unread.map(({ column }) => column),
  };
  if (layout.form === 'by-person') {
    yield* readByPerson(rowsOf(caseload), { ...context, layout });
    return;
  }
  const flat = { ...context, layout };
  for await (const rows of rowsOf(caseload)) yield rows.map((row) => readFlat(row, flat));
}

/** The rows below the header, in order, batch by batch. */
export async function* rowsOf({ source }: Caseload): AsyncGenerator<readonly Row[]> {
  let isHeader = true;
  for await (const rows of source.rows()) {
    yield isHeader ? rows.slice(1) : rows;
    isHeader = false;
  }
}
