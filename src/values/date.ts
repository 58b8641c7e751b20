import { isBlank, seen, type Cell } from './cell';
import { isoDay } from './day';
import { bad, NOTHING, type Reading } from './reading';
import { dayOfSerial } from './serial';

/** `dd/mm/yyyy`, `d/m/yyyy`, `dd-mm-yyyy`, `dd.mm.yyyy`: the day first, never the month. */
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;
/** What databases append to a day that has no time. */
const MIDNIGHT = /[ T]00:00(:00([.,]0+)?)?Z?$/;

/** The day written in a text, `YYYY-MM-DD`; undefined where it is none of the calendar. */
function dayOfText(text: string): string | undefined {
  const bare = text.length > 10 ? text.replace(MIDNIGHT, '') : text;
  const iso = YEAR_FIRST.exec(bare);
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = DAY_FIRST.exec(bare);
  return local === null ? undefined : isoDay(Number(local[4]), Number(local[3]), Number(local[1]));
}

/**
 * Reads a day into `YYYY-MM-DD` (caseload.md §3): a text with the day or the year first, or a serial number of Excel's 1900
 * system. Problems: BAD_DATE, CELL_ERROR. Example: `"1/9/2026"` is `"2026-09-01"`.
 */
export function readDate(cell: Cell): Reading<string> {
  if (isBlank(cell)) return NOTHING;
  if (cell.type === 'error') return bad('CELL_ERROR', cell.error);
  const value =
    cell.type === 'text'
      ? dayOfText(cell.text)
      : cell.type === 'number'
        ? dayOfSerial(cell.value)
        : undefined;
  return value === undefined ? bad('BAD_DATE', seen(cell)) : { value };
}
