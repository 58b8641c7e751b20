import {
  isWorkbook,
  openSheet,
  openValues,
  openWorkbook,
  textRows,
  type ByteSource,
  type FileProblem,
  type RowSource,
  type ValuesPlace,
  type Workbook,
  type WorkbookProblem,
} from '../../caseload';
import type { SheetValue } from '../../host';

/** Rows that may be checked, and what they are called. */
export interface Source {
  readonly name: string;
  readonly rows: RowSource;
  /** Sheets that can be chosen, of a file that is a workbook. */
  readonly sheets: readonly string[];
  /** The one that is read. */
  readonly sheet?: string;
}

/** Why there are none. `sheets`: those of the workbook, one of which can be chosen. */
export interface NoSource {
  readonly problems: readonly (FileProblem | WorkbookProblem)[];
  readonly sheets: readonly string[];
}

/** The rows of a file: a workbook, told from its first bytes whatever its name, or a text. `sheet`: the one that the user chose. */
export async function sourceOfFile(
  name: string,
  bytes: Uint8Array,
  sheet?: string,
): Promise<Source | NoSource> {
  if (!isWorkbook(bytes)) {
    const rows = await textRows(bytesSource(bytes));
    return 'problems' in rows ? { ...rows, sheets: [] } : { name, rows, sheets: [] };
  }
  const workbook = await openWorkbook(bytes);
  if ('problems' in workbook) return { ...workbook, sheets: [] };
  const sheets = visibleOf(workbook);
  const rows = await openSheet(workbook, sheet);
  return 'problems' in rows ? { ...rows, sheets } : { name, rows, sheets, sheet: rows.name };
}

/** The rows of values that the open workbook gave. */
export function sourceOfValues(
  values: readonly (readonly SheetValue[])[],
  place: ValuesPlace,
): Source | NoSource {
  const rows = openValues(values, place);
  return 'problems' in rows ? { ...rows, sheets: [] } : { name: place.name, rows, sheets: [] };
}

function visibleOf({ sheets }: Workbook): string[] {
  return sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** A piece of a file that is decoded at a time: between two of them the worker hears a wish to stop. */
const PIECE = 32_768;

function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async *read() {
      for (let at = 0; at < bytes.length; at += PIECE)
        yield await Promise.resolve(bytes.subarray(at, at + PIECE));
    },
  };
}
