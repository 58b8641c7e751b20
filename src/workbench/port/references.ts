import {
  blockOf,
  MOST_COLUMNS,
  MOST_ROWS,
  SpreadsheetProblem,
  type Block,
  type SheetValue,
} from '../../host';
import type { Grid } from '../grid';
import { sheetNamed } from './problems';

type Rows = readonly (readonly SheetValue[])[];

/** `Feuil1!A1`, `'L''autre feuille'!A1`. */
const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^\s'!:(){}"]+))!(.+)$/su;

/** The values of what a formula on a sheet refers to: cells, whole columns and rows, a defined name. The grid has no tables. */
export function valuesAt(grid: Grid, reference: string, sheet: string): Rows {
  const text = reference.trim();
  const [, quoted, plain, rest = text] = ON_SHEET.exec(text) ?? [];
  const on = sheetNamed(grid, quoted?.replaceAll("''", "'") ?? plain ?? sheet);
  const cells = grid.cellsOf(on);
  const block = blockOf(rest);
  if (block !== undefined) return cells.rows(withoutEmptyEnd(block, cells.used()));
  const refersTo = grid.workbook().getDefinedName(rest)?.getFormulaOrRefString().replace(/^=/, '');
  if (refersTo === undefined || refersTo === text) {
    throw new SpreadsheetProblem('UNREADABLE_REFERENCE', { sheet, said: reference });
  }
  return valuesAt(grid, refersTo, sheet);
}

/** Whole columns and rows end with the last cell that is used. */
function withoutEmptyEnd(block: Block, used: Block | undefined): Block {
  const end = used ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const upTo = (last: number, first: number) => Math.max(1, last - first);
  return {
    ...block,
    rows: block.rows === MOST_ROWS ? upTo(end.row + end.rows, block.row) : block.rows,
    columns: block.columns === MOST_COLUMNS ? upTo(end.column + end.columns, block.column) : block.columns,
  };
}
