import { open, realpath, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileMisuse, Misuse } from '../misuse';

/** A file that the command writes: opened before the work begins, so that nobody waits for a report that cannot be written. */
export class OutputFile {
  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
  ) {}

  /** Opens a file for writing; throws a {@link Misuse} where the system will not. */
  static async open(file: string): Promise<OutputFile> {
    return new OutputFile(file, await told(file, () => open(file, 'w')));
  }

  /** The whole of the data, behind what is there: a single `write` may stop half-way on a full disk. */
  async write(data: string | Uint8Array): Promise<void> {
    await told(this.file, () => this.handle.appendFile(data));
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

/** Throws a {@link Misuse} where an output would replace a file that is read, or another output; nothing is opened yet. */
export async function refuseOverlap(outputs: readonly string[], read: readonly string[]): Promise<void> {
  const places = new Set(await Promise.all(read.map(placeOf)));
  const written = new Set<string>();
  for (const file of outputs) {
    const place = await placeOf(file);
    if (places.has(place)) throw new Misuse('SAME_FILE', { file });
    if (written.has(place)) throw new Misuse('SAME_OUTPUT', { file });
    written.add(place);
  }
}

async function told<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileMisuse('UNWRITABLE_FILE', file, error);
  }
}

/** Where a file is, links followed; its whole name where there is none yet. */
async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}
