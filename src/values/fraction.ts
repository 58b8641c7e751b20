import { isBlank, seen, type Cell } from './cell';
import { decimalText } from './decimal-text';
import { bad, NOTHING, type Reading } from './reading';

const PERCENT = /^(\d{1,9})(?:[.,](\d{1,9}))? ?%$/;
const RATIO = /^(\d{1,6}) ?\/ ?(\d{1,6})$/;
const DECIMAL = /^(-?)(\d{1,9})(?:[.,](\d{1,15}))?$/;

/**
 * Reads a share between 0 and 1 (kinds.md §4): `0,5`, `50 %`, `1/2`, into the text of the contract (`"0.5"`, `"1/2"`).
 * Problems: BAD_FRACTION (no share, more than six decimals, n/0), OUT_OF_RANGE (below 0, above 1), CELL_ERROR.
 */
export function readFraction(cell: Cell): Reading<string> {
  if (isBlank(cell)) return NOTHING;
  const text = seen(cell);
  if (cell.type === 'error') return bad('CELL_ERROR', text);
  if (cell.type === 'boolean') return bad('BAD_FRACTION', text);
  const ratio = RATIO.exec(text);
  if (ratio !== null) return ratioOf(ratio[1] ?? '', ratio[2] ?? '', text);
  const plain = cell.type === 'number' ? decimalText(cell.value) : (percentOf(text) ?? text);
  const [, minus, whole = '', decimals = ''] = DECIMAL.exec(plain) ?? [];
  const kept = decimals.replace(/0+$/, '');
  if (minus === undefined || kept.length > 6) return bad('BAD_FRACTION', text);
  const units = Number(whole);
  const none = units === 0 && kept === '';
  if ((minus === '-' && !none) || units > 1 || (units === 1 && kept !== '')) {
    return bad('OUT_OF_RANGE', text, { min: 0, max: 1 });
  }
  return { value: kept === '' ? String(units) : `${String(units)}.${kept}` };
}

function ratioOf(over: string, under: string, text: string): Reading<string> {
  const [n, d] = [Number(over), Number(under)];
  if (d === 0) return bad('BAD_FRACTION', text);
  if (n > d) return bad('OUT_OF_RANGE', text, { min: 0, max: 1 });
  return { value: `${String(n)}/${String(d)}` };
}

/** `"12,5 %"` is `"0.125"`: the decimal sign moves two places, exactly. */
function percentOf(text: string): string | undefined {
  const [, whole, decimals = ''] = PERCENT.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`;
}
