import { DAYS_TO_1904, seen, type Cell, type Reading } from '../../values';

/** Reads a date in a workbook whose serial numbers count from 1904: they are brought to the 1900 system first. */
export function withDateSystem<T>(
  read: (cell: Cell) => Reading<T>,
  from1904: boolean,
): (cell: Cell) => Reading<T> {
  if (!from1904) return read;
  return (cell) => {
    if (cell.type !== 'number') return read(cell);
    const reading = read({ type: 'number', value: cell.value + DAYS_TO_1904 });
    if (reading.problem === undefined) return reading;
    // The message shows the number that stands in the cell.
    return { problem: { ...reading.problem, figures: { ...reading.problem.figures, value: seen(cell) } } };
  };
}
