import { isBlank, seen, type Cell } from './cell';
import { decimalText } from './decimal-text';
import { bad, NOTHING, type Reading } from './reading';

const TEXT = /^[-+]?\d+(?:[.,]\d+)?$/;

/**
 * Reads any number as exact decimal text, with comma or point and no groups: `"-12,5"` is `"-12.5"`. Numbers are read at 15
 * significant digits. Problems: WRONG_TYPE, CELL_ERROR.
 */
export function readNumber(cell: Cell): Reading<string> {
  if (isBlank(cell)) return NOTHING;
  const text = seen(cell);
  if (cell.type === 'number') return { value: decimalText(cell.value) };
  if (cell.type === 'text' && TEXT.test(text)) {
    const [whole = '', decimals] = text.replace(',', '.').replace('+', '').split('.');
    const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
    return { value: decimals === undefined ? digits : `${digits}.${decimals}` };
  }
  return bad(cell.type === 'error' ? 'CELL_ERROR' : 'WRONG_TYPE', text);
}
