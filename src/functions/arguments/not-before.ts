import { seen, type Cell } from '../../values';
import type { Reader } from './scalar';

/** Beyond this no day of a file lies: a typing error. */
const LAST_YEAR = '2100';

/**
 * Reads a day or a month, from the first one that makes sense to the end of 2100; OUT_OF_RANGE outside. A year in place of a date is a
 * serial number of 1905: that is said, and not computed with.
 */
export function notBefore(first: string, read: Reader<string>): Reader<string> {
  const max = `${LAST_YEAR}-12-31`.slice(0, first.length);
  return (cell: Cell) => {
    const reading = read(cell);
    const { value } = reading;
    if (value === undefined || (value >= first && value <= max)) return reading;
    return { problem: { code: 'OUT_OF_RANGE', figures: { value: seen(cell), min: first, max } } };
  };
}
