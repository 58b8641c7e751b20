import type { ByteSource } from './byte-source';

/** The encodings of text files that are told apart (caseload.md §3). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a text file: that of its byte order mark; else UTF-8 if the whole of it is; else Windows-1252. Undefined
 * where it holds a zero byte: it is no text (a workbook, say).
 */
export async function encodingOf(source: ByteSource): Promise<Encoding | undefined> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let head: number[] | undefined = [];
  let isUtf8 = true;
  for await (const bytes of source.read()) {
    if (head !== undefined) {
      head.push(...bytes.subarray(0, MARK_LENGTH));
      const marked = byMark(head);
      if (marked !== undefined) return marked;
      if (head.length >= MARK_LENGTH) head = undefined;
    }
    if (bytes.includes(0)) return undefined;
    isUtf8 &&= decodes(strict, bytes);
  }
  return isUtf8 && decodes(strict) ? 'utf-8' : 'windows-1252';
}

/** Reads one more piece, or the end; false where it is not UTF-8. */
function decodes(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** The longest byte order mark. */
const MARK_LENGTH = 3;

function byMark(bytes: readonly number[]): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** The text of a source, piece by piece, without byte order mark; a character is never cut. */
export async function* decode(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const bytes of source.read()) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
