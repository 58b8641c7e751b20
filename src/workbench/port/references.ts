import { SpreadsheetProblem, type Block, type SheetValue } from '../../host';
import { blockOf } from '../block';
import type { Grid } from '../grid';
import { sheetNamed } from './problems';

type Rows = readonly (readonly SheetValue[])[];

/** `Feuil1!A1`, `'L''autre feuille'!A1`. */
const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^\s'!:(){}"]+))!(.+)$/su;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/;

/** The values of what a formula on a sheet refers to: cells, whole columns and rows, a defined name. The grid has no tables. */
export function valuesAt(grid: Grid, reference: string, sheet: string): Rows {
  const text = reference.trim();
  const [, quoted, plain, rest = text] = ON_SHEET.exec(text) ?? [];
  const on = sheetNamed(grid, quoted?.replaceAll("''", "'") ?? plain ?? sheet);
  const cells = grid.cellsOf(on);
  const block = blockOf(rest) ?? wholeBlock(rest, cells.used());
  if (block !== undefined) return cells.rows(block);
  const refersTo = grid.workbook().getDefinedName(rest)?.getFormulaOrRefString().replace(/^=/, '');
  if (refersTo === undefined || refersTo === text) {
    throw new SpreadsheetProblem('UNREADABLE_REFERENCE', { sheet, said: reference });
  }
  return valuesAt(grid, refersTo, sheet);
}

/** Whole columns and rows end with the last cell that is used. */
function wholeBlock(address: string, used: Block | undefined): Block | undefined {
  const end = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const columns = WHOLE_COLUMNS.exec(address);
  if (columns !== null) {
    const block = blockOf(`${columns[1]!}1:${columns[2]!}1`);
    return block && { ...block, rows: end.row + end.rows };
  }
  const rows = WHOLE_ROWS.exec(address);
  if (rows === null) return undefined;
  const block = blockOf(`A${rows[1]!}:A${rows[2]!}`);
  return block && { ...block, columns: end.column + end.columns };
}
