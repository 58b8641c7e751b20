import { constants } from 'node:fs';
import { open, realpath, unlink, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileMisuse, Misuse } from '../misuse';

/**
 * A file that the command writes: opened before the work begins, so that nobody waits for a report that cannot be written. What stood in it
 * stays until the first of the new data is there.
 */
export class OutputFile {
  private isWritten = false;

  private constructor(
    readonly file: string,
    private readonly handle: FileHandle,
    private readonly isNew: boolean,
  ) {}

  /** Opens files for writing, all of them or none; throws a {@link Misuse} where the system will not, and leaves them as they were. */
  static async openAll(files: readonly string[]): Promise<readonly OutputFile[]> {
    const opened: OutputFile[] = [];
    try {
      for (const file of files) opened.push(await OutputFile.open(file));
      return opened;
    } catch (error) {
      for (const output of opened) await output.discard();
      throw error;
    }
  }

  /** Opens a file for writing; throws a {@link Misuse} where the system will not. */
  static async open(file: string): Promise<OutputFile> {
    return told(file, async () => {
      const created = await open(file, 'wx').catch((error: unknown) => {
        if (isCode(error, 'EEXIST')) return undefined;
        throw error;
      });
      if (created !== undefined) return new OutputFile(file, created, true);
      // Not `w`, which empties it at once, nor `a`, which Windows does not let empty.
      return new OutputFile(file, await open(file, constants.O_WRONLY | constants.O_CREAT), false);
    });
  }

  /** The whole of the data, behind what was written before: a single `write` may stop half-way on a full disk. */
  async write(data: string | Uint8Array): Promise<void> {
    await told(this.file, async () => {
      if (!this.isWritten) await this.empty();
      this.isWritten = true;
      await this.handle.appendFile(data);
    });
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  /** Closes it as it was found: there, with what it held, or not there. */
  private async discard(): Promise<void> {
    await this.close();
    if (this.isNew) await unlink(this.file);
  }

  /** A pipe or a device has nothing to be emptied of. */
  private async empty(): Promise<void> {
    if (!this.isNew && (await this.handle.stat()).isFile()) await this.handle.truncate(0);
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

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Where a file is, links followed; its whole name where there is none yet. */
async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file));
}
