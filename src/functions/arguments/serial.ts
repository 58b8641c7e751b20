import { readDay } from '../../engine';
import { seen, type Cell, type Reading } from '../../values';

/** Days from the first day of Excel's 1900 system to that of 1904. */
const DAYS_1900_TO_1904 = 1462;

/** Reads a date in a workbook whose serial numbers count from 1904: they are brought to the 1900 system first. */
export function withDateSystem<T>(
  read: (cell: Cell) => Reading<T>,
  from1904: boolean,
): (cell: Cell) => Reading<T> {
  if (!from1904) return read;
  return (cell) => {
    if (cell.type !== 'number') return read(cell);
    const reading = read({ type: 'number', value: cell.value + DAYS_1900_TO_1904 });
    if (reading.problem === undefined) return reading;
    // The message shows the number that stands in the cell.
    return { problem: { ...reading.problem, figures: { ...reading.problem.figures, value: seen(cell) } } };
  };
}

/** 01/01/1970 in Excel's 1900 system; right for every day since 01/03/1900. */
const SERIAL_1970 = 25_569;

/** The serial number of a day `YYYY-MM-DD`, as the workbook counts. Example: `serialOf('2026-09-01', false)` is 46266. */
export function serialOf(day: string, from1904: boolean): number {
  return readDay(day)! + SERIAL_1970 - (from1904 ? DAYS_1900_TO_1904 : 0);
}
