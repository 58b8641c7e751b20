import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ByteSource } from '../../caseload';
import { fileMisuse, Misuse } from '../misuse';

/** A file as a source of bytes that can be read more than once; a pipe cannot. */
export async function fileSource(file: string): Promise<ByteSource> {
  const found = await stat(file).catch((error: unknown) => {
    throw fileMisuse('UNREADABLE_FILE', file, error);
  });
  if (!found.isFile()) throw new Misuse('UNREADABLE_FILE', { file, reason: 'EISDIR' });
  return { size: found.size, read: () => bytesOf(file) };
}

/** A file that is there may still be locked, forbidden, or gone by the second reading. */
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileMisuse('UNREADABLE_FILE', file, error);
  }
}
