import { addressOf, type Block, type Place } from '../../host';
import type { Grid } from '../grid';

/** The selection, and the sheets that hold something; the grid has no tables. */
export function places(grid: Grid): readonly Place[] {
  const selected = selection(grid);
  const sheets = grid
    .workbook()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .flatMap((sheet) => {
      const used = grid.cellsOf(sheet).used();
      const name = sheet.getSheetName();
      return used === undefined ? [] : place('sheet', name, name, used);
    });
  return selected === undefined ? sheets : [selected, ...sheets];
}

/** Undefined where it is one cell, or holds nothing. Whole columns are selected for what stands in them. */
function selection(grid: Grid): Place | undefined {
  const range = grid.workbook().getActiveRange();
  if (range === null) return undefined;
  const sheet = grid.workbook().getActiveSheet();
  const used = grid.cellsOf(sheet).used();
  const block =
    used &&
    common(used, {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getHeight(),
      columns: range.getWidth(),
    });
  if (block === undefined || block.rows * block.columns <= 1) return undefined;
  return place('selection', addressOf(block), sheet.getSheetName(), block);
}

function common(a: Block, b: Block): Block | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

function place(kind: Place['kind'], name: string, sheet: string, block: Block): Place {
  return { kind, name, sheet, address: addressOf(block), rows: block.rows, columns: block.columns };
}
