import type { FileProblem } from '../problems';
import type { ByteSource } from './byte-source';
import { separatorsOf, type Separators } from './delimiter';
import { decode, encodingOf, type Encoding } from './encoding';
import { rowBatches } from './records';
import type { RowSource } from './row-source';

/** How much of a file shows its header line. */
const BEGINNING = 65_536;

/** The rows of a text file, and how its cells and lines are parted. */
export interface TextRows extends RowSource {
  readonly separators: Separators;
}

/** The rows of a text file, in constant memory, once its encoding and separators are found out. Problem: NOT_TEXT. */
export async function textRows(
  source: ByteSource,
): Promise<TextRows | { readonly problems: readonly FileProblem[] }> {
  const encoding = await encodingOf(source);
  if (encoding === undefined) return { problems: [{ code: 'NOT_TEXT' }] };
  const separators = separatorsOf(await beginningOf(source, encoding));
  return { separators, rows: () => rowBatches(decode(source, encoding), separators) };
}

async function beginningOf(source: ByteSource, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const piece of decode(source, encoding)) {
    text += piece;
    if (text.length >= BEGINNING) break;
  }
  return text.slice(0, BEGINNING);
}
