import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import {
  MOST_ROWS,
  sheetName,
  SpreadsheetProblem,
  type NewCell,
  type NewSheet,
  type Watch,
  type Written,
} from '../../host';
import type { Grid } from '../grid';
import { pixelsOfCharacters, pixelsOfLines } from '../measures';
import { freezeOf, roomFor, type SheetData } from '../sheet-data';
import { gridLook, HEADER } from './looks';
import { stopIfCancelled } from './problems';
import { nextTask } from './read';

/** Adds the sheets and shows the first. They are made whole before the first is added: what is cancelled leaves nothing behind. */
export async function write(grid: Grid, sheets: readonly NewSheet[], watch: Watch = {}): Promise<Written> {
  const workbook = grid.workbook();
  const made: SheetData[] = [];
  let done = 0;
  for (const sheet of sheets) {
    made.push(
      await dataOf(sheet, watch, (rows) => {
        done += rows;
        watch.onProgress?.(done);
      }),
    );
  }
  // Rows are made over many turns: somebody may be typing again.
  await grid.endTyping();
  stopIfCancelled(watch.signal);
  const names = made.map((data) => {
    // Now: while the rows were made another sheet may have got the name.
    const name = sheetName(
      data.name,
      workbook.getSheets().map((sheet) => sheet.getSheetName()),
    );
    workbook.insertSheet(name, { sheet: { ...data, name } });
    return name;
  });
  if (names[0] !== undefined) workbook.getSheetByName(names[0])?.activate();
  if (made.some(hasFormula)) grid.computeAgain();
  return { sheets: names, left: leftOut(sheets) };
}

/** The packages of the grid that are free of charge have no tables, rules, charts or pages. */
function leftOut(sheets: readonly NewSheet[]): Written['left'] {
  const left: Written['left'][number][] = [];
  if (sheets.some(({ table }) => table !== undefined)) left.push('table');
  if (sheets.some(({ rules = [] }) => rules.length > 0)) left.push('rules');
  if (sheets.some(({ charts = [] }) => charts.length > 0)) left.push('charts');
  if (sheets.some(({ print }) => print !== undefined)) left.push('print');
  return left;
}

function hasFormula({ cellData = {} }: SheetData): boolean {
  const rows = Object.values(cellData) as Record<number, ICellData>[];
  return rows.some((row) => Object.values(row).some(({ f }) => f != null));
}

/** The sheet as the grid holds it, under the name that is wished. */
async function dataOf(
  {
    name,
    rows,
    rowCount,
    columnCount,
    widths = [],
    lines = [],
    looks = [],
    table,
    frozen,
    gridLines,
  }: NewSheet,
  { signal }: Watch,
  onRows: (rows: number) => void,
): Promise<SheetData> {
  // What is written here may be saved for Excel.
  if (rowCount > MOST_ROWS) throw new SpreadsheetProblem('TOO_LARGE', { sheet: name, rows: rowCount });
  const cellData: Record<number, Record<number, ICellData>> = {};
  let row = 0;
  for await (const batch of rows) {
    stopIfCancelled(signal);
    for (const line of batch) {
      const cells: Record<number, ICellData> = (cellData[row] = {});
      line.forEach((cell, column) => {
        if (cell !== null) cells[column] = gridCell(cell);
      });
      row += 1;
    }
    onRows(batch.length);
    await nextTask();
  }
  const header = table === undefined ? [] : [{ block: { ...table.block, rows: 1 }, look: HEADER }];
  for (const { block, look } of [...header, ...looks]) {
    const style = gridLook(look);
    for (let i = block.row; i < block.row + block.rows; i += 1) {
      for (let j = block.column; j < block.column + block.columns; j += 1) {
        const cell = ((cellData[i] ??= {})[j] ??= {});
        cell.s = { ...(cell.s as IStyleData | undefined), ...style };
      }
    }
  }
  return {
    name,
    cellData,
    ...roomFor(rowCount, columnCount),
    columnData: Object.fromEntries(widths.map((characters, i) => [i, { w: pixelsOfCharacters(characters) }])),
    rowData: Object.fromEntries(
      lines.flatMap((count, i) =>
        count > 1 ? [[i, { h: pixelsOfLines(count), ia: BooleanNumber.FALSE }]] : [],
      ),
    ),
    freeze: freezeOf(frozen?.rows ?? 0, frozen?.columns ?? 0),
    showGridlines: gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** A text stays a text, whatever it begins with. */
function gridCell(cell: Exclude<NewCell, null>): ICellData {
  if (typeof cell === 'object') return { f: cell.formula };
  if (typeof cell === 'number') return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === 'boolean') return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: cell, t: CellValueType.STRING };
}
