import type { Cell } from './cell';
import { readDate } from './date';
import { isoDay } from './day';
import type { Reading } from './reading';

const MONTH_FIRST = /^(\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})$/;

/**
 * Reads a month into `YYYY-MM`: `mm/yyyy`, `yyyy-mm`, or any day of the month as `readDate` reads it. Problems: BAD_DATE,
 * CELL_ERROR. Example: `"09/2026"` and `"15/09/2026"` are `"2026-09"`.
 */
export function readMonth(cell: Cell): Reading<string> {
  const first = cell.type === 'text' ? firstDay(cell.text) : undefined;
  if (first !== undefined) return { value: first.slice(0, 7) };
  const { value, problem } = readDate(cell);
  if (problem) return { problem };
  return value === undefined ? {} : { value: value.slice(0, 7) };
}

function firstDay(text: string): string | undefined {
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), 1);
  const local = MONTH_FIRST.exec(text);
  return local === null ? undefined : isoDay(Number(local[2]), Number(local[1]), 1);
}
