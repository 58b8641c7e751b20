import type { ICellData } from '@univerjs/core';
import { readXlsx, writeXlsx, type Workbook, type WriteOptions } from 'hucre/xlsx';
import type { SheetValue } from '../../../src/host';
import { openFile, type OpenedFile } from '../../../src/workbench/files/open-file';
import { sheetForFile } from '../../../src/workbench/files/sheet-for-file';
import { writeWorkbook } from '../../../src/workbench/files/write-workbook';
import type { SheetCells } from '../../../src/workbench/grid';
import type { SheetData } from '../../../src/workbench/sheet-data';

/** A file, opened for the grid. */
export async function opened(
  options: WriteOptions,
  refuses?: (name: string) => boolean,
): Promise<OpenedFile> {
  const file = await openFile('a.xlsx', await writeXlsx(options), refuses);
  if ('problems' in file) throw new Error(file.problems.map(({ code }) => code).join());
  return file;
}

/** Its sheets, saved as they were opened and read again. Formulas have no values: nothing calculates them. */
export async function savedAgain(file: OpenedFile): Promise<Workbook> {
  return readXlsx(await savedBytes(file), { readStyles: true });
}

/** Its sheets, saved as they were opened. */
export async function savedBytes({ sheets }: OpenedFile): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: sheets.map((sheet) => sheetForFile(sheet.name, sheet, {}, cellsOf(sheet))),
  });
}

function cellsOf({ cellData = {} }: SheetData): SheetCells {
  const cellAt = (row: number, column: number) =>
    (cellData[row] as Record<number, ICellData> | undefined)?.[column];
  const cells: Pick<SheetCells, 'cellAt' | 'formulaAt' | 'valueAt' | 'spillOf'> = {
    cellAt,
    formulaAt: (row, column) => cellAt(row, column)?.f ?? '',
    valueAt: (row, column): SheetValue => cellAt(row, column)?.v ?? null,
    spillOf: () => undefined,
  };
  return cells as SheetCells;
}
