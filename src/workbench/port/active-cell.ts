import { addressOf, SpreadsheetProblem, type ActiveCell, type WorkbookPort } from '../../host';
import type { Grid } from '../grid';
import { sheetNamed } from './problems';

/** The active cell and its formula. */
export function activeCell(grid: Grid): ActiveCell {
  const sheet = grid.workbook().getActiveSheet();
  const cell = grid.workbook().getActiveCell();
  if (cell === null) throw new SpreadsheetProblem('NO_RANGE');
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const cells = grid.cellsOf(sheet);
  const formula = cells.formulaAt(row, column);
  return {
    sheet: sheet.getSheetName(),
    address: addressOf({ row, column, rows: 1, columns: 1 }),
    formula,
    typed: grid.shownFormula(formula),
    value: cells.valueAt(row, column),
  };
}

/** Rows above the selected one that stay in sight with it. */
const ABOVE = 3;

/** Shows the sheet and selects cells of one of its rows. */
export function select(
  grid: Grid,
  { sheet: name, row, column, columns }: Parameters<WorkbookPort['select']>[0],
): void {
  const sheet = sheetNamed(grid, name);
  sheet.activate();
  sheet.getRange(row - 1, column - 1, 1, columns).activate();
  sheet.scrollToCell(Math.max(0, row - 1 - ABOVE), column - 1);
}
