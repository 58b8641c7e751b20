import { cellOf, readDate, seen } from '../../values';
import type { Figures, RowProblem } from '../problems';
import { unreadableCode } from '../workbook';

/**
 * A problem of a cell in the words of the workbook that it comes from: a formula without a saved value (FORMULA_WITHOUT_VALUE) and a merged
 * cell (MERGED_CELL) are no errors of the spreadsheet; a number and a day have no form of their own (`figuresOf`).
 */
export function ofWorkbook<T extends RowProblem>(problem: T, raw: unknown): RowProblem {
  const code = problem.code === 'CELL_ERROR' ? unreadableCode(raw) : undefined;
  if (code !== undefined) return { ...problem, code };
  if (problem.figures?.['value'] !== seen(cellOf(raw))) return problem;
  return { ...problem, figures: { ...problem.figures, ...figuresOf(raw) } };
}

/** A cell that is a day as a day: a worksheet counts it, and shows nobody that number. Example: 46203 is `"2026-06-30"`. */
export function asDay(raw: unknown): unknown {
  return typeof raw === 'number' ? (readDate(cellOf(raw)).value ?? raw) : raw;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What a cell shows, as the figures of a sentence. A number of a workbook stays a number, and a day is marked as one (`cell`): the sentence
 * writes both in its language, where a text stands as it was seen.
 */
export function figuresOf(raw: unknown): Figures {
  if (typeof raw === 'number' && !Number.isInteger(raw)) return { value: raw };
  const value = seen(cellOf(raw));
  return { value, ...(DAY.test(value) && { cell: 'day' }) };
}
