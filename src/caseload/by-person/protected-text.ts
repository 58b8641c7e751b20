import { cellOf } from '../../values';
import { harmless } from '../report';

/**
 * A text as it is written into a cell so that it comes back as it was: behind an apostrophe, as spreadsheets protect texts,
 * where it would be taken for a formula, an error or a blank, or would lose spaces or invisible marks in reading; and where
 * it begins like a text so protected. Example: `protectedText('=1+1')` is `"'=1+1"`, `protectedText('anne')` is `"anne"`.
 */
export function protectedText(text: string): string {
  return needsProtection(text) ? `'${text}` : text;
}

/** The text behind the apostrophe; undefined where the cell is not protected. `'t Hooft` is a name, not a protected text. */
export function behindApostrophe(raw: string): string | undefined {
  const text = raw.slice(1);
  return raw.startsWith("'") && needsProtection(text) ? text : undefined;
}

/** What matters stands behind all apostrophes: a text that begins with one needs another where that which follows needs one. */
function needsProtection(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  const cell = cellOf(bare);
  const isPlain = cell.type === 'text' && cell.text === bare;
  return !isPlain || harmless(bare) !== bare;
}
