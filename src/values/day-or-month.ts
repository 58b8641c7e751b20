import type { Cell } from './cell';
import { readDate } from './date';
import { readMonth } from './month';
import type { Reading } from './reading';

/**
 * Reads a day as `readDate` does, or the first day of a month (`2026-09`, `09/2026`), into `YYYY-MM-DD`. Problems: BAD_DATE,
 * CELL_ERROR.
 */
export function readDayOrMonth(cell: Cell): Reading<string> {
  const day = readDate(cell);
  if (day.problem === undefined) return day;
  const month = readMonth(cell);
  return month.value === undefined ? day : { value: `${month.value}-01` };
}
