import Papa from 'papaparse';
import { meaningOf } from '../columns';

/** How the cells and lines of a file are separated. */
export interface Separators {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

const DELIMITERS = [';', ',', '\t'] as const;

/** A first line that tells Excel the delimiter; it is not the header. */
export const SEPARATOR_LINE = /^sep=/i;

/**
 * The separators of a file, from its beginning: the delimiter that a line `sep=` names; else the delimiter that makes most recognised headers of the first line, then
 * most cells; `;` before `,` before tab. Lines end with LF or CRLF, or with CR alone where there is no LF.
 */
export function separatorsOf(beginning: string): Separators {
  const newline = beginning.includes('\n') || !beginning.includes('\r') ? '\n' : '\r';
  const text = beginning.replace(/^\s+/, '');
  const named = SEPARATOR_LINE.test(text) ? text[4] : undefined;
  const told = DELIMITERS.find((delimiter) => delimiter === named);
  if (told !== undefined) return { delimiter: told, newline };
  const scores = DELIMITERS.map((delimiter) => {
    const [header = []] = Papa.parse<string[]>(text, { delimiter, newline, preview: 1 }).data;
    return {
      delimiter,
      known: header.filter((name) => meaningOf(name) !== undefined).length,
      cells: header.length,
    };
  });
  const [best] = scores.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return { delimiter: best?.delimiter ?? ';', newline };
}
