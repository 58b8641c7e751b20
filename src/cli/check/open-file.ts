import { readFile } from 'node:fs/promises';
import {
  isWorkbook,
  openRows,
  openSheet,
  openWorkbook,
  textRows,
  type Caseload,
  type FileProblem,
  type OpenOptions,
  type RowSource,
  type WorkbookProblem,
} from '../../caseload';
import { fileMisuse, Misuse } from '../misuse';
import { fileSource } from './file-source';

/** A caseload file that can be checked. */
export interface OpenedFile {
  readonly caseload: Caseload;
  /** Name of the sheet that is read, of a workbook. */
  readonly sheet?: string;
}

/** How a caseload file is to be read. */
export interface FileOptions extends OpenOptions {
  /** The sheet of a workbook; else the only one that can be meant. */
  readonly sheet?: string | undefined;
  /** Whether the month is given for the rows that have none. */
  readonly monthGiven: boolean;
}

/** Opens a caseload file, in either layout. Throws a {@link Misuse} as `openSource` does. */
export async function openFile(
  file: string,
  { sheet, monthGiven, ...options }: FileOptions,
): Promise<OpenedFile | { readonly problems: readonly (FileProblem | WorkbookProblem)[] }> {
  const opened = await openSource(file, sheet);
  if ('problems' in opened) return opened;
  const { rows, ...more } = opened;
  const caseload = await openRows(rows, monthGiven, options);
  return 'problems' in caseload ? caseload : { caseload, ...more };
}

/** The rows of a file, of which nothing is known yet. */
export interface OpenedSource extends Pick<OpenedFile, 'sheet'> {
  readonly rows: RowSource;
}

/**
 * Opens the rows of a file: of a workbook, told from its first bytes whatever its name, or of a text. This is the one place where the
 * commands open one. Throws a {@link Misuse} where the system will not give it, and where a sheet is asked of a text.
 */
export async function openSource(
  file: string,
  sheet: string | undefined,
): Promise<OpenedSource | { readonly problems: readonly (FileProblem | WorkbookProblem)[] }> {
  const source = await fileSource(file);
  if (!isWorkbook(await headOf(source.read()))) {
    if (sheet !== undefined) throw new Misuse('OPTION_NEEDS', { option: '--sheet', expected: '.xlsx' });
    const rows = await textRows(source);
    return 'problems' in rows ? rows : { rows };
  }
  const workbook = await openWorkbook(await bytesOf(file));
  if ('problems' in workbook) return workbook;
  const rows = await openSheet(workbook, sheet);
  return 'problems' in rows ? rows : { rows, sheet: rows.name };
}

/** How many bytes tell a workbook. */
const HEAD = 8;

/** The first bytes of a file; fewer of a shorter one. */
async function headOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const head: number[] = [];
  for await (const piece of pieces) {
    head.push(...piece.subarray(0, HEAD));
    if (head.length >= HEAD) break;
  }
  return Uint8Array.from(head);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw fileMisuse('UNREADABLE_FILE', file, error);
  }
}
