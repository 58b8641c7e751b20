import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Cell, ColumnDef, WriteSheet } from 'hucre/xlsx';
import type { SheetCells } from '../grid';
import { charactersOfPixels, pointsOfPixels } from '../measures';
import { addSpills, cellForFile, type Cells } from './cell-for-file';
import { fileStyle, hexOf } from './cell-style';
import { kept } from './kept';

type Styles = IWorkbookData['styles'];
type RowDefs = NonNullable<WriteSheet['rowDefs']>;

/**
 * A sheet of the grid for an XLSX file: what {@link sheetOfFile} reads, and what it kept. `areas`: names of several cells, in lower case.
 * Throws as `cellForFile` does.
 */
export function sheetForFile(
  name: string,
  data: Partial<IWorksheetData>,
  styles: Styles,
  values: SheetCells,
  areas: ReadonlySet<string> = new Set(),
): WriteSheet {
  const cells: Cells = new Map();
  for (const [row, line] of Object.entries(data.cellData ?? {})) {
    for (const [column, cell] of Object.entries(line as Record<string, { s?: unknown }>)) {
      const written = cellForFile(values, Number(row), Number(column), styleOf(cell.s, styles), name, areas);
      if (written !== undefined)
        cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), ...written });
    }
  }
  addSpills(cells, values);
  const { xSplit: columns = 0, ySplit: rows = 0 } = data.freeze ?? {};
  const { veryHidden = false, zoomScale, ...printed } = kept('sheet', data) ?? {};
  const isHidden = data.hidden === BooleanNumber.TRUE;
  return {
    ...printed,
    name,
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
    view: {
      ...(data.showGridlines === BooleanNumber.FALSE && { showGridLines: false }),
      ...(zoomScale !== undefined && { zoomScale }),
      ...tabColorOf(data.tabColor),
    },
    ...(isHidden && (veryHidden ? { veryHidden } : { hidden: true })),
  };
}

function columnsForFile(columnData: Readonly<Record<number, Partial<IColumnData>>>): ColumnDef[] {
  const count = Object.keys(columnData).reduce((most, column) => Math.max(most, Number(column) + 1), 0);
  return Array.from({ length: count }, (_, column) => {
    const { w, hd, custom } = columnData[column] ?? {};
    return {
      ...(w !== undefined && { width: charactersOfPixels(w) }),
      ...hiddenOf(hd),
      ...kept('outline', { custom: custom ?? null }),
    };
  });
}

/** Heights that somebody set, hidden rows, and outlines; other heights follow from what stands in the row. */
function rowsForFile(rowData: Readonly<Record<number, Partial<IRowData>>>): RowDefs {
  const rows: RowDefs = new Map();
  for (const [row, { h, ia, hd, custom }] of Object.entries(rowData)) {
    const height = h !== undefined && ia === BooleanNumber.FALSE ? { height: pointsOfPixels(h) } : undefined;
    const def = { ...height, ...hiddenOf(hd), ...kept('outline', { custom: custom ?? null }) };
    if (Object.keys(def).length > 0) rows.set(Number(row), def);
  }
  return rows;
}

function hiddenOf(hd: BooleanNumber | undefined): { hidden?: true } {
  return hd === BooleanNumber.TRUE ? { hidden: true } : {};
}

function tabColorOf(color: string | undefined): { tabColor?: { rgb: string } } {
  const rgb = hexOf(color);
  return rgb === undefined ? {} : { tabColor: { rgb } };
}

function styleOf(style: unknown, styles: Styles): Cell['style'] {
  const data = typeof style === 'string' ? styles[style] : (style as Styles[string] | undefined);
  return data == null ? undefined : fileStyle(data);
}
