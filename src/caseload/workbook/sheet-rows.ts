import type { Row } from '../text';
import { rawCell, unreadable } from './cells';
import { isBlankRow, isNothing, refOf } from './header';
import type { MergeRange, WholeSheet } from './xlsx';

/** Rows that are given at a time. */
const BATCH = 1_000;

/** What is known of the rows of a sheet before the first is read. */
export interface RowsContext {
  readonly sheet: WholeSheet;
  readonly header: readonly string[];
  /** Place of the header, from 0. */
  readonly headerRow: number;
}

/** Gives the rows of a sheet, batch by batch, the header first; blank rows are left out. */
export async function* sheetRows({ sheet, header, headerRow }: RowsContext): AsyncGenerator<readonly Row[]> {
  const merged = coveredCells(sheet.merges, sheet.rows);
  let batch: Row[] = [{ line: headerRow + 1, cells: header }];
  for (let row = headerRow + 1; row < sheet.rows.length; row += 1) {
    const values = sheet.rows[row] ?? [];
    const uncalculated = sheet.uncalculated.get(row);
    if (uncalculated === undefined && isBlankRow(values)) continue;
    const cells = values.slice(0, header.length).map(rawCell);
    for (const [column, formula] of uncalculated ?? []) {
      cells[column] = unreadable('FORMULA_WITHOUT_VALUE', formula);
    }
    for (const { startCol, endCol, ref } of merged.get(row) ?? []) {
      for (let column = startCol; column <= endCol && column < header.length; column += 1) {
        cells[column] = unreadable('MERGED_CELL', ref);
      }
    }
    batch.push({ line: row + 1, cells });
    if (batch.length < BATCH) continue;
    yield await Promise.resolve(batch);
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Covered {
  readonly startCol: number;
  readonly endCol: number;
  readonly ref: string;
}

/**
 * The cells of each row that a merged one covers, itself included: whether its value is meant for one row or for all nobody can tell.
 * A merged cell that holds nothing covers nothing.
 */
function coveredCells(
  merges: readonly MergeRange[],
  rows: WholeSheet['rows'],
): ReadonlyMap<number, readonly Covered[]> {
  const byRow = new Map<number, Covered[]>();
  for (const merge of merges) {
    const { startRow, startCol, endRow, endCol } = merge;
    if (isNothing(rows[startRow]?.[startCol])) continue;
    const covered = { startCol, endCol, ref: refOf(merge) };
    for (let row = startRow; row <= endRow && row < rows.length; row += 1) {
      const ofRow = byRow.get(row);
      if (ofRow === undefined) byRow.set(row, [covered]);
      else ofRow.push(covered);
    }
  }
  return byRow;
}
