import type { IWorkbookData } from '@univerjs/core';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { isWorkbook, openWorkbook, type FileProblem, type WorkbookProblem } from '../../caseload';
import { sheetOfCsv } from './csv';
import { lossesOf, type Loss } from './losses';
import { sheetOfFile, type SheetData } from './sheet-of-file';

/** What a file holds, for the grid. */
export interface OpenedFile {
  readonly sheets: readonly SheetData[];
  /** Names for cells, and what they refer to. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Place of the sheet to show. */
  readonly active: number;
  /** What the file holds and the grid does not: it is not in what is saved. */
  readonly lost: readonly Loss[];
}

/** Why it cannot be opened. */
export interface NotOpened {
  readonly problems: readonly (FileProblem | WorkbookProblem)[];
}

/** Reads a file: a workbook, told from its first bytes whatever its name, or a text. */
export async function openFile(name: string, bytes: Uint8Array): Promise<OpenedFile | NotOpened> {
  if (!isWorkbook(bytes)) {
    const sheet = await sheetOfCsv(sheetNameOf(name), bytes);
    return 'problems' in sheet ? sheet : { sheets: [sheet], names: [], active: 0, lost: [] };
  }
  const listed = await openWorkbook(bytes);
  if ('problems' in listed) return listed;
  const workbook = await readXlsx(bytes, { readStyles: true });
  const { sheets, namedRanges = [], activeSheet = 0 } = workbook;
  return {
    sheets: sheets.map(sheetOfFile),
    names: namedRanges.flatMap(nameOf),
    active: activeSheet,
    lost: lossesOf(workbook),
  };
}

/** A workbook of the grid from sheets; their names are their own. */
export function workbookOf(name: string, sheets: readonly SheetData[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, i) => `sheet-${i}`);
  return {
    id: `workbook-${(opened += 1)}`,
    name,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, i) => [ids[i]!, { ...sheet, id: ids[i]! }])),
  };
}

let opened = 0;

/** Names of the workbook; those of a single sheet, and Excel's own, are left out. */
function nameOf({ name, range, scope }: NonNullable<Workbook['namedRanges']>[number]) {
  return scope !== undefined || name.startsWith('_xlnm.') ? [] : [{ name, refersTo: range }];
}

/** Name of the sheet of a text file: that of the file, made legal. */
function sheetNameOf(file: string): string {
  const legal = file
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\']+/g, ' ')
    .trim();
  return legal.slice(0, 31) || 'CSV';
}
