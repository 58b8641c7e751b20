import { shapeOf } from './amount-shape';
import { cellOf } from './cell';

/** How sure it is that a text is money: it has cents or a sign of the euro, or is a mere whole number. */
export type AmountLike = 'money' | 'number';

/** Whole numbers of so many digits are hardly amounts of a month: one is a count, more than seven a number of a register. */
const FEWEST = 2;
const MOST = 7;

/**
 * Whether a text of which nobody said what it is looks like an amount other than nil; undefined where it does not: a word, a
 * date, a telephone number. Example: `amountLike('300,00')` is `"money"`, `amountLike('4000')` is `"number"`.
 */
export function amountLike(raw: string): AmountLike | undefined {
  const cell = cellOf(raw);
  const shape = cell.type === 'text' && /\d/.test(cell.text) ? shapeOf(cell.text) : undefined;
  if (cell.type !== 'text' || shape === undefined || !/[1-9]/.test(cell.text)) return undefined;
  const { whole, decimals, decimalSign, ambiguous } = shape;
  if (decimalSign !== undefined || /€|eur/i.test(cell.text)) return 'money';
  if (ambiguous !== undefined) return 'number';
  const isNumber = decimals === '' && !whole.startsWith('0');
  return isNumber && whole.length >= FEWEST && whole.length <= MOST ? 'number' : undefined;
}
