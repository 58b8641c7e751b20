import type { Lang } from '../../i18n';
import type { Grid, OpenSheet } from '../grid';
import { csvOf } from './csv-of-sheet';

/** The values of a sheet of the grid, from its first cell to the last that holds something, as CSV; and the name of the sheet. */
export function csvOfSheet(
  grid: Grid,
  sheet: OpenSheet,
  lang: Lang,
): { readonly sheet: string; readonly text: string } {
  const cells = grid.cellsOf(sheet);
  const used = cells.used();
  const rows =
    used &&
    cells.rows({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
  const styles = grid.workbook().getWorkbook().getStyles();
  const patternAt = (row: number, column: number) =>
    styles.getStyleByCell(cells.cellAt(row, column))?.n?.pattern ?? '';
  return { sheet: sheet.getSheetName(), text: csvOf(rows ?? [], patternAt, lang) };
}
