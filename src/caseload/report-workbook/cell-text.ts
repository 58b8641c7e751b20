import { harmless } from '../report';

/** A cell of Excel holds no more characters. */
const LONGEST = 32_767;

/** Texts that the library would write as error values. */
const ERROR = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** `_x003D_` is how a workbook writes `=`: as a text of its own it must not be read so. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

/** Characters that XML does not know, nor any keyboard. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * A text as it stands in a cell: never a formula, not even after somebody edits the cell or saves the sheet as CSV (`harmless`), nor an
 * error value, nor longer than a cell may be. Nothing is no text.
 */
export function cellText(text: string): string | null {
  if (text === '') return null;
  const known = text.replace(NO_XML, '\ufffd');
  const whole = known.length > LONGEST ? `${known.slice(0, LONGEST - 2)}…` : known;
  return (ERROR.test(whole) ? `'${whole}` : harmless(whole)).replace(ESCAPE, '_x005F_');
}
