import type { IWorkbookData } from '@univerjs/core';
import type { Cell, Sheet } from 'hucre/xlsx';
import { isWorkbook, openWorkbook, type FileProblem, type WorkbookProblem } from '../../caseload';
import type { SheetData } from '../sheet-data';
import { sheetOfCsv } from './csv';
import { lossesOf, type Loss } from './losses';
import { namesOf, type Name } from './names';
import { readWorkbook } from './read-workbook';
import { hasFormula, sheetOfFile } from './sheet-of-file';
import { unknownFunctions } from './unknown-functions';

/** What a file holds, for the grid. */
export interface OpenedFile {
  readonly sheets: readonly SheetData[];
  readonly names: readonly Name[];
  /** Place of the sheet to show. */
  readonly active: number;
  /** What the file holds and the grid does not: it is not in what is saved. */
  readonly lost: readonly Loss[];
  /** Rows in which a formula stands. */
  readonly formulaRows: number;
}

/** So many rows of formulas are calculated in some seconds; the check of the pane has no such limit. */
export const MOST_FORMULA_ROWS = 10_000;

/** Why a file cannot be opened here, though it can be checked: the grid has one calendar, whose days begin with the year 1900. */
export interface GridProblem {
  readonly code: 'DAYS_FROM_1904';
}

/** Why it cannot be opened. */
export interface NotOpened {
  readonly problems: readonly (FileProblem | WorkbookProblem | GridProblem)[];
}

/** A file with such a name is never read as a text. */
const WORKBOOK_NAME = /\.xls[xmb]$/i;

/**
 * Reads a file: a workbook, told from its first bytes or its name, or a text. `refuses`: whether the grid can have no such name of
 * cells; it refuses that of each function that it knows. Absent: it takes all names, and knows all functions.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  refuses?: (name: string) => boolean,
): Promise<OpenedFile | NotOpened> {
  if (bytes.length === 0) return { problems: [{ code: 'EMPTY_FILE' }] };
  if (!isWorkbook(bytes) && !WORKBOOK_NAME.test(name)) {
    const sheet = await sheetOfCsv(sheetNameOf(name), bytes);
    return 'problems' in sheet ? sheet : { sheets: [sheet], names: [], active: 0, lost: [], formulaRows: 0 };
  }
  const listed = await openWorkbook(bytes);
  if ('problems' in listed) return listed;
  const workbook = await readWorkbook(bytes);
  const { sheets, activeSheet = 0, dateSystem } = workbook;
  if (dateSystem === '1904') return { problems: [{ code: 'DAYS_FROM_1904' }] };
  const { names, left, missingOn } = namesOf(
    workbook,
    refuses ?? (() => false),
    refuses && unknownFunctions(workbook, refuses),
  );
  return {
    sheets: sheets.map((sheet) => sheetOfFile(sheet, missingOn(sheet.name), workbook.themeColors)),
    names,
    active: activeSheet,
    lost: lossesOf(workbook, { left, missingOn }, hasMacros(bytes)),
    formulaRows: sheets.reduce((total, sheet) => total + formulaRowsOf(sheet), 0),
  };
}

function formulaRowsOf({ cells = new Map<string, Cell>() }: Sheet): number {
  const rows = new Set<string>();
  for (const [place, cell] of cells) if (hasFormula(cell)) rows.add(place.slice(0, place.indexOf(',')));
  return rows.size;
}

/** A workbook is a ZIP file: the names of its parts stand in it as they are. */
function hasMacros(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('xl/vbaProject.bin');
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

/** Name of the sheet of a text file: that of the file, made legal. */
function sheetNameOf(file: string): string {
  const legal = file
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\']+/g, ' ')
    .trim();
  return legal.slice(0, 31) || 'CSV';
}
