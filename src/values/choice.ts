import { isBlank, seen, type Cell } from './cell';
import { bad, NOTHING, type Reading } from './reading';
import { wordKey } from './word-key';

/** The closed lists whose words `i18n` knows in the language of the reader. */
export type ChoiceName = 'category' | 'yesNo' | 'spi' | 'scheme' | 'record' | 'role' | 'exemption';

/**
 * Reads a cell that holds one of a closed list of words. A number is looked up as it is written, a boolean as the words
 * true and false. Problems: UNKNOWN_VALUE with the accepted words, CELL_ERROR. `choice` names the list for the sentence, which
 * says it in the language of the reader.
 */
export function readChoice<T>(
  cell: Cell,
  table: ReadonlyMap<string, T>,
  accepted: string,
  choice?: ChoiceName,
): Reading<T> {
  if (isBlank(cell)) return NOTHING;
  const text = seen(cell);
  if (cell.type === 'error') return bad('CELL_ERROR', text);
  // "2.5" must not become "25": a number, "2,0" too, is either one of the words or none.
  const value = table.get(/^[-+]?[\d.,]+$/.test(text) ? text.replace(/[.,]0+$/, '') : wordKey(text));
  if (value !== undefined) return { value };
  return bad('UNKNOWN_VALUE', text, { values: accepted, ...(choice !== undefined && { choice }) });
}
