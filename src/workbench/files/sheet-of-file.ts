import { BooleanNumber, CellValueType, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { blockOf, holds } from '../../host';
import { pixelsOfCharacters, pixelsOfPoints } from '../measures';
import { DAY_FORMAT, serialOfDate } from '../serial';
import { gridStyle } from './cell-style';
import { typedFormula } from './stored-formula';

/** A sheet for the grid. */
export type SheetData = Partial<IWorksheetData> & { readonly name: string };

/** Blank cells around what a sheet holds, to go on. */
const ROOM = { rows: 40, columns: 6, leastRows: 100, leastColumns: 20 };

/** Rows and columns of a sheet of the grid that holds so many. */
export function roomFor(rows: number, columns: number): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(rows + ROOM.rows, ROOM.leastRows),
    columnCount: Math.max(columns + ROOM.columns, ROOM.leastColumns),
  };
}

/** A sheet of an XLSX file as the grid has it: values, formulas, formats, widths, merged cells, frozen rows. */
export function sheetOfFile(sheet: Sheet): SheetData {
  const { name, rows, cells = new Map<string, Cell>(), columns = [], freezePane, merges = [], view } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) (cellData[row] ??= {})[column] = cell;
  };
  const spills = [...cells].flatMap(([anchor, { formulaRef, formulaType }]) => {
    const block = formulaType === 'array' && formulaRef !== undefined ? blockOf(formulaRef) : undefined;
    // Ours are arrays also where they give one value.
    return block === undefined || block.rows * block.columns === 1 ? [] : { anchor, block };
  });
  /** What a formula beside it filled in is filled in anew. */
  const isSpilled = (row: number, column: number) =>
    spills.some(({ anchor, block }) => anchor !== `${row},${column}` && holds(block, row, column));
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (!cells.has(`${row},${column}`) && !isSpilled(row, column)) put(row, column, valueCell(value));
    });
  });
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    put(row, column, gridCell(cell, isSpilled(row, column), name));
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    cellData,
    ...roomFor(rows.length, width),
    columnData: Object.fromEntries(
      columns.flatMap(({ width: characters }, i) =>
        characters === undefined ? [] : [[i, { w: pixelsOfCharacters(characters) }]],
      ),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].flatMap(([row, { height, hidden }]) =>
        height === undefined && !hidden
          ? []
          : [
              [
                row,
                {
                  ...(height !== undefined && { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
                  ...(hidden && { hd: BooleanNumber.TRUE }),
                },
              ],
            ],
      ),
    ),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: freezeOf(freezePane?.rows ?? 0, freezePane?.columns ?? 0),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** Rows and columns that stay in sight. */
export function freezeOf(rows: number, columns: number): IWorksheetData['freeze'] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

function gridCell(cell: Cell, spilled: boolean, sheet: string): ICellData {
  const { value, formula, formulaSharedIndex, style } = cell;
  const look = style === undefined ? {} : gridStyle(style);
  const dated = value instanceof Date && look.n === undefined ? { n: { pattern: DAY_FORMAT } } : {};
  const dressed = { ...look, ...dated };
  const s = Object.keys(dressed).length === 0 ? {} : { s: dressed };
  if (spilled) return s;
  if (formula === undefined && formulaSharedIndex === undefined) return { ...valueCell(value), ...s };
  // No saved result: it is calculated when the file is opened.
  return {
    ...(formula !== undefined && formula !== '' && { f: typedFormula(formula) }),
    ...(formulaSharedIndex !== undefined && { si: `${sheet} ${formulaSharedIndex}` }),
    ...s,
  };
}

function valueCell(value: CellValue): ICellData {
  if (value === null || value === '') return {};
  if (value instanceof Date) {
    return { v: serialOfDate(value), t: CellValueType.NUMBER, s: { n: { pattern: DAY_FORMAT } } };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}
