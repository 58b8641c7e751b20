import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import type { Grid, OpenSheet, SheetCells } from '../grid';
import { charactersOfPixels, pointsOfPixels } from '../measures';
import { addSpills, cellForFile, type Cells } from './cell-for-file';
import { fileStyle, FONT } from './cell-style';

type Styles = IWorkbookData['styles'];

/** The open workbook as an XLSX file: values, formulas with their results, formats, widths, merged cells, frozen rows, names. */
export async function fileOfWorkbook(grid: Grid): Promise<Uint8Array> {
  const workbook = grid.workbook();
  const { styles, sheets } = workbook.save();
  const open = workbook.getSheets();
  return writeXlsx({
    sheets: open.map((sheet) =>
      sheetForFile(sheet, sheets[sheet.getSheetId()] ?? {}, styles, grid.cellsOf(sheet)),
    ),
    namedRanges: workbook.getDefinedNames().map((name) => ({
      name: name.getName(),
      range: name.getFormulaOrRefString().replace(/^=/, ''),
    })),
    activeSheet: Math.max(
      0,
      open.findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId()),
    ),
    defaultFont: FONT,
    dateSystem: '1900',
  });
}

function sheetForFile(
  sheet: OpenSheet,
  data: Partial<IWorksheetData>,
  styles: Styles,
  values: SheetCells,
): WriteSheet {
  const cells: Cells = new Map();
  for (const [row, line] of Object.entries(data.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, { s?: unknown }>)) {
      const written = cellForFile(values, Number(row), Number(column), styleOf(cell.s, styles));
      if (written !== undefined)
        cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), ...written });
    }
  }
  addSpills(cells, values);
  const { xSplit: columns = 0, ySplit: rows = 0 } = data.freeze ?? {};
  return {
    name: sheet.getSheetName(),
    cells,
    columns: columnsForFile(data.columnData ?? {}),
    rowDefs: rowsForFile(data.rowData ?? {}),
    merges: (data.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    ...((rows > 0 || columns > 0) && { freezePane: { rows, columns } }),
    ...(data.showGridlines === BooleanNumber.FALSE && { view: { showGridLines: false } }),
    ...(data.hidden === BooleanNumber.TRUE && { hidden: true }),
  };
}

function columnsForFile(columnData: Readonly<Record<number, Partial<IColumnData>>>): { width?: number }[] {
  const count = Math.max(0, ...Object.keys(columnData).map((column) => Number(column) + 1));
  return Array.from({ length: count }, (_, column) => {
    const width = columnData[column]?.w;
    return width === undefined ? {} : { width: charactersOfPixels(width) };
  });
}

/** Heights that somebody set, and hidden rows; other heights follow from what stands in the row. */
function rowsForFile(rowData: Readonly<Record<number, Partial<IRowData>>>): Map<number, RowForFile> {
  const rows = new Map<number, RowForFile>();
  for (const [row, { h, ia, hd }] of Object.entries(rowData)) {
    const height = h !== undefined && ia === BooleanNumber.FALSE ? { height: pointsOfPixels(h) } : undefined;
    const hidden = hd === BooleanNumber.TRUE ? { hidden: true } : undefined;
    if (height ?? hidden) rows.set(Number(row), { ...height, ...hidden });
  }
  return rows;
}

interface RowForFile {
  readonly height?: number;
  readonly hidden?: boolean;
}

function styleOf(style: unknown, styles: Styles): Cell['style'] {
  const data = typeof style === 'string' ? styles[style] : (style as Styles[string] | undefined);
  return data == null ? undefined : fileStyle(data);
}
