import { seen, type Cell } from './cell';
import { readNumber } from './number';
import { bad, type Reading } from './reading';

/** Beyond this no count of this field makes sense; the engine sets the closer limits. */
const MOST = 999_999;

/**
 * Reads a whole number from 0 on; `2,0` is 2. Problems: WRONG_TYPE (a fraction, another type), OUT_OF_RANGE (below 0 or
 * above `max`), CELL_ERROR.
 */
export function readInteger(cell: Cell, max = MOST): Reading<number> {
  const { value: text, problem } = readNumber(cell);
  if (text === undefined) return problem ? { problem } : {};
  const [whole = '', decimals = ''] = text.split('.');
  if (/[1-9]/.test(decimals)) return bad('WRONG_TYPE', seen(cell), { min: 0, max });
  const value = whole.length > 9 ? Infinity : Number(whole);
  if (value < 0 || value > max) return bad('OUT_OF_RANGE', seen(cell), { min: 0, max });
  return { value: value === 0 ? 0 : value };
}
