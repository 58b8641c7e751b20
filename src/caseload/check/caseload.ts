import type { Bareme } from '../../bareme';
import type { Policy } from '../../engine';
import { readByPerson } from '../by-person';
import { unreadCells, type Mapping } from '../columns';
import type { ReadDossier } from '../dossier';
import { findNissColumns, maskedRows } from '../niss';
import type { FileProblem } from '../problems';
import { textRows, type ByteSource, type Row, type RowSource } from '../text';
import { datedRows } from './dated-rows';
import { CoveredDays } from './covered-days';
import { checkDossier, type CheckedRow } from './check-dossier';
import { firstReading, type FirstReading } from './first-reading';
import { mayHoldNiss } from './may-hold-niss';
import { readFlat } from './read-flat';

/** A file that can be checked: its rows, and what a first reading found out about the whole of it. */
export interface Caseload extends FirstReading {
  /** The rows as they may be shown: with masks in place of national numbers, unless they are to be shown. */
  readonly source: RowSource;
  /** Columns that hold national numbers. */
  readonly niss: readonly { readonly index: number; readonly header: string }[];
  /** National numbers that have a mask, in those columns and elsewhere. */
  readonly maskedNumbers: number;
  /** The dossier that a user asks for, as the rows name it. Example: `"85.07.30-033.28"` is `"NISS 1"`. */
  dossierNamed(text: string): string;
}

/** How a file is opened. */
export interface OpenOptions {
  /** What the user says that the columns are. */
  readonly mapping?: Mapping | undefined;
  /** National numbers are shown as they are, and not as `NISS 1`. */
  readonly showNiss?: boolean | undefined;
  /** Month of the rows that give none, `YYYY-MM`, where it is known by then: days of columns that are not recognised are compared with it. */
  readonly month?: string | undefined;
}

/**
 * Opens a text file: its encoding and separators, then its rows as `openRows` does. `monthGiven`: the month is given for rows
 * that have none. Problem beside those of `openRows`: NOT_TEXT.
 */
export async function openCaseload(
  source: ByteSource,
  monthGiven: boolean,
  options: OpenOptions = {},
): Promise<Caseload | { readonly problems: readonly FileProblem[] }> {
  const rows = await textRows(source);
  return 'problems' in rows ? rows : openRows(rows, monthGiven, options);
}

/**
 * Opens a caseload whose rows are cut already, of a text file or of a workbook, by reading them a first time: headers, number of rows and
 * dossiers, amounts in columns that are not recognised, and what each column of amounts proves about its decimal sign. Before that, its
 * national numbers are found and masked. Problems: EMPTY_FILE, BAD_QUOTES, MISSING_COLUMN, DUPLICATE_COLUMN, COLUMN_UNIT, and with a
 * mapping MAPPING_HEADER, MAPPING_TARGET, MAPPING_PERIOD.
 */
export async function openRows(
  source: RowSource,
  monthGiven: boolean,
  { mapping, showNiss = false, month }: OpenOptions = {},
): Promise<Caseload | { readonly problems: readonly FileProblem[] }> {
  const niss = await findNissColumns(source, (headers, index) => mayHoldNiss(headers, index, mapping));
  const masked = maskedRows(datedRows(source, mapping), niss, showNiss);
  const found = await firstReading(masked, monthGiven, { mapping, niss: niss.titled, month });
  if ('problems' in found) return found;
  const dossier = dossierColumn(found.layout);
  return {
    ...found,
    source: masked,
    niss: [...niss.columns].map((index) => ({ index, header: masked.shown(niss.headers[index] ?? '', -1) })),
    maskedNumbers: masked.masked(),
    dossierNamed: (text) => masked.shown(text, dossier),
  };
}

function dossierColumn(layout: FirstReading['layout']): number {
  const place =
    layout.form === 'flat'
      ? layout.bindings.find(({ key }) => key === 'dossier')
      : layout.identity.get('dossier');
  return place?.index ?? -1;
}

/** How the rows of a file are checked. */
export interface CheckOptions {
  /** Month of the rows that give none themselves, `YYYY-MM`. */
  readonly month?: string;
  /** The dated amounts; the built-in ones by default. */
  readonly bareme?: Bareme;
  /** Readings of disputed points, for the dossiers whose rows do not choose themselves. */
  readonly policy?: Partial<Policy> | undefined;
}

/** Checks every dossier of a caseload, in order, batch by batch; only the days of each dossier are kept (`CoveredDays`). */
export async function* checkCaseload(
  caseload: Caseload,
  options: CheckOptions = {},
): AsyncGenerator<CheckedRow[]> {
  const context = { ...options, covered: new CoveredDays() };
  for await (const dossiers of dossiersOf(caseload, options.month)) {
    yield dossiers.map((dossier) => checkDossier(readUnder(dossier, options.policy), context));
  }
}

/** The dossier under the readings that were chosen for the whole file; those that its own row chooses stand. */
export function readUnder(read: ReadDossier, policy: Partial<Policy> | undefined): ReadDossier {
  const { input } = read;
  if (policy === undefined || input === undefined) return read;
  return { ...read, input: { ...input, policy: { ...policy, ...input.policy } } };
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
    unread: unreadCells(unread),
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
