import type { RowProblem } from '../problems';
import { unreadableCode } from '../workbook';

/**
 * A problem of a cell in the words of the workbook that it comes from: a formula without a saved value (FORMULA_WITHOUT_VALUE) and a merged
 * cell (MERGED_CELL) are no errors of the spreadsheet.
 */
export function ofWorkbook<T extends RowProblem>(problem: T, raw: unknown): RowProblem {
  const code = problem.code === 'CELL_ERROR' ? unreadableCode(raw) : undefined;
  return code === undefined ? problem : { ...problem, code };
}
