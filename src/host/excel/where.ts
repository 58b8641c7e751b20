import type { Block } from '../workbook-port';

/** The properties of a range that say where it stands; all of ExcelApi 1.1. */
export const WHERE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Where a range stands, once {@link WHERE} is loaded. */
export function whereIs(range: Excel.Range): Block {
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return { row, column, rows, columns };
}

/** A table with its header row and without its row of totals, which is no row of the user's; needs `showTotals` loaded. */
export function tableBlock(range: Excel.Range, table: Excel.Table): Block {
  const block = whereIs(range);
  return table.showTotals ? { ...block, rows: block.rows - 1 } : block;
}
