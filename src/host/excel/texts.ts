import type { NewCell } from '../workbook-port';

/** What Excel would take for a truth value, in the languages of its users. */
const TRUTHS = new Set(['true', 'false', 'vrai', 'faux', 'waar', 'onwaar', 'wahr', 'falsch']);

/**
 * What is written into a cell so that it holds just that. Excel reads a text as if it were typed: `=1+1` and `-x` as formulas,
 * `1-2` as a date, `1e3` as a number, `vrai` as a truth value. An apostrophe before it, which Excel keeps for itself, makes it
 * a text; most texts need none.
 */
export function written(cell: NewCell): string | number | boolean {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell === '' || isPlainText(cell) ? cell : `'${cell}`;
  return typeof cell === 'object' ? cell.formula : cell;
}

/** A text that begins with a letter, holds no digit, and is no truth value: Excel sees nothing else in it. */
function isPlainText(text: string): boolean {
  return /^\p{L}/u.test(text) && !/\p{N}/u.test(text) && !TRUTHS.has(text.trim().toLowerCase());
}
