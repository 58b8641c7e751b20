import type { BaremeProblem } from '../problem';
import { parseCsv } from './parse-csv';
import type { Supplement } from './supplement';

/** What reading a supplement gives. */
export type ParsedSupplement = { supplement: Supplement } | { problems: readonly BaremeProblem[] };

/**
 * Reads the text of a supplement: JSON, or the CSV layout of docs/bareme.md. Only the form of the text is checked here
 * (MALFORMED, columns and cells); dates, amounts and rows are checked by `withSupplement`.
 * `name` (of the file) stands for the title of a supplement that has none.
 */
export function parseSupplement(text: string, format: 'json' | 'csv', name?: string): ParsedSupplement {
  const body = text.replace(/^\uFEFF/, '');
  const parsed = format === 'csv' ? parseCsv(body) : parseJson(body);
  if ('problems' in parsed || name === undefined) return parsed;
  return { supplement: { ...parsed.supplement, name } };
}

function parseJson(text: string): ParsedSupplement {
  try {
    return { supplement: { document: JSON.parse(text) as unknown } };
  } catch {
    // Where the text breaks, engines tell each in their own words, or not at all: nothing to pass on as data.
    return { problems: [{ code: 'MALFORMED', path: '' }] };
  }
}
