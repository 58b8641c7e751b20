import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue, ColumnDef, Sheet } from 'hucre/xlsx';
import { blockOf } from '../../host';
import { pixelsOfCharacters, pixelsOfPoints } from '../measures';
import { DAY_FORMAT } from '../day-format';
import { freezeOf, roomFor, type SheetData } from '../sheet-data';
import { gridStyle } from './cell-style';
import { isErrorText } from './error-text';
import { keep, ofSheet, outlineOf, type FormulaKind } from './kept';
import { kindOf } from './formula-kind';
import { needsMore, type MissingNames } from './outside-formula';
import { spilledCells } from './spilled-cells';
import { typedFormula } from './stored-formula';
import { rgbOf, type Theme } from './theme-color';
import { serialOfDate } from '../../values';

type RowDefs = NonNullable<Sheet['rowDefs']>;

/**
 * A sheet of an XLSX file as the grid has it: values, formulas, formats, widths, merged cells, frozen rows. `missing`: names of cells that
 * the grid does not have; formulas that use one have their value.
 */
export function sheetOfFile(sheet: Sheet, missing: MissingNames, theme: Theme = []): SheetData {
  const { name, rows, cells = new Map<string, Cell>(), columns = [], freezePane, merges = [], view } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) (cellData[row] ??= {})[column] = cell;
  };
  const stays = formulasThatStay(cells, missing);
  const spills = [...cells.values()].flatMap((cell) => {
    const { formulaRef, formulaType } = cell;
    const block = formulaType === 'array' && formulaRef !== undefined ? blockOf(formulaRef) : undefined;
    // Ours are arrays also where they give one value.
    return block === undefined || block.rows * block.columns === 1 || !stays(cell) ? [] : [block];
  });
  const room = roomFor(rows.length, widthOf(rows));
  /** What a formula beside it filled in is filled in anew. */
  const isSpilled = spilledCells(spills, room.rowCount, room.columnCount);
  rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (!cells.has(`${row},${column}`) && !isSpilled(row, column)) put(row, column, valueCell(value));
    });
  });
  for (const [place, cell] of cells) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    put(row, column, gridCell(cell, isSpilled(row, column), stays(cell), name, theme));
  }
  const tabColor = rgbOf(view?.tabColor, theme);
  return {
    name,
    cellData,
    ...room,
    columnData: Object.fromEntries(
      columns
        .slice(0, room.columnCount)
        .flatMap((column, i) => (Object.keys(column).length === 0 ? [] : [[i, gridColumn(column)]])),
    ),
    rowData: Object.fromEntries([...(sheet.rowDefs ?? [])].map(([row, def]) => [row, gridRow(def)])),
    mergeData: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: freezeOf(freezePane?.rows ?? 0, freezePane?.columns ?? 0),
    showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tabColor !== undefined && { tabColor }),
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...keep('sheet', ofSheet(sheet)),
  };
}

/** Whether the formula of a cell can go on in the grid; else its last value stands there. One formula may be shared by many cells. */
export function formulasThatStay(
  cells: ReadonlyMap<string, Cell>,
  missing: MissingNames,
): (cell: Cell) => boolean {
  const gone = new Set<number>();
  for (const { formula, formulaSharedIndex } of cells.values()) {
    if (formulaSharedIndex !== undefined && formula && needsMore(formula, missing))
      gone.add(formulaSharedIndex);
  }
  return ({ formula, formulaSharedIndex }) =>
    formulaSharedIndex === undefined
      ? !formula || !needsMore(formula, missing)
      : !gone.has(formulaSharedIndex);
}

/** Whether a formula stands in the cell. */
export function hasFormula({ formula, formulaSharedIndex }: Cell): boolean {
  return formula !== undefined || formulaSharedIndex !== undefined;
}

/** Cells of the longest row; a sheet may have a million rows, too many for the arguments of a function. */
function widthOf(rows: Sheet['rows']): number {
  return rows.reduce((width, row) => Math.max(width, row.length), 0);
}

function gridColumn({ width, hidden, ...outline }: ColumnDef) {
  return {
    ...(width !== undefined && { w: pixelsOfCharacters(width) }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...keep('outline', outlineOf(outline)),
  };
}

function gridRow({ height, hidden, ...outline }: RowDefs extends Map<number, infer Row> ? Row : never) {
  return {
    ...(height !== undefined && { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
    ...keep('outline', outlineOf(outline)),
  };
}

function gridCell(cell: Cell, spilled: boolean, stays: boolean, sheet: string, theme: Theme): ICellData {
  const { value, type, formula, formulaSharedIndex, style, hyperlink } = cell;
  const look = style === undefined ? {} : gridStyle(style, theme);
  const dated = value instanceof Date && look.n === undefined ? { n: { pattern: DAY_FORMAT } } : {};
  const dressed = { ...look, ...dated };
  const s = Object.keys(dressed).length === 0 ? {} : { s: dressed };
  if (spilled) return s;
  const typed = formula === undefined || formula === '' ? undefined : typedFormula(formula);
  const custom = {
    ...keep('link', hyperlink).custom,
    ...(typed !== undefined && stays && keep('formula', formulaToKeep(cell, typed)).custom),
  };
  const rest = { ...s, ...(Object.keys(custom).length > 0 && { custom }) };
  if (!hasFormula(cell)) return { ...valueCell(value, type), ...rest };
  if (!stays) return { ...valueCell(value, 'error'), ...rest };
  // No saved result: it is calculated when the file is opened.
  return {
    ...(typed !== undefined && { f: typed }),
    ...(formulaSharedIndex !== undefined && { si: `${sheet} ${formulaSharedIndex}` }),
    ...rest,
  };
}

function formulaToKeep({ formulaType, formulaDynamic }: Cell, typed: string) {
  const kind: FormulaKind = formulaDynamic ? 'dynamic' : formulaType === 'array' ? 'array' : 'plain';
  return kind === kindOf(typed) ? undefined : { typed, kind };
}

/** An error (`type`) stays an error, and a text that only reads like one a text. */
function valueCell(value: CellValue, type?: Cell['type']): ICellData {
  if (value === null || value === '') return {};
  if (value instanceof Date) {
    return { v: serialOfDate(value), t: CellValueType.NUMBER, s: { n: { pattern: DAY_FORMAT } } };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  const isForced = isErrorText(value) && type !== 'error';
  return { v: value, t: isForced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
