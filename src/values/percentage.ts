import { isBlank, seen, type Cell } from './cell';
import { decimalText } from './decimal-text';
import { bad, NOTHING, type Reading } from './reading';

const TEXT = /^(\d{1,3})(?:[.,](\d{1,4}))?( ?%)?$/;

/**
 * Reads a rate in percent (the State share, L 32 and following): `65`, `65 %`, `0,65`, into its percents (`"65"`), two
 * decimals at most. A rate of 1 % or less does not exist: without percent sign, what is at most 1 is a part of one, as a
 * spreadsheet keeps percentages (`0.675` is 67.5 %). Problems: WRONG_TYPE, OUT_OF_RANGE (above 100), CELL_ERROR.
 */
export function readPercentage(cell: Cell): Reading<string> {
  if (isBlank(cell)) return NOTHING;
  const text = seen(cell);
  if (cell.type === 'error') return bad('CELL_ERROR', text);
  const [, whole, decimals = '', sign] =
    TEXT.exec(cell.type === 'number' ? decimalText(cell.value) : cell.type === 'text' ? text : '') ?? [];
  if (whole === undefined) return bad('WRONG_TYPE', text);
  const given = Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'));
  const hundredths = sign === undefined && given <= 10_000 ? given : given / 100;
  if (!Number.isInteger(hundredths)) return bad('WRONG_TYPE', text);
  if (hundredths > 10_000) return bad('OUT_OF_RANGE', text, { min: 0, max: 100 });
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  const units = String(Math.floor(hundredths / 100));
  return { value: rest === '' ? units : `${units}.${rest}` };
}
