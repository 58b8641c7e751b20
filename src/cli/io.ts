/** What a command may touch of the world: injected, so that the tests drive the same code as a terminal. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A command of the line: its arguments without its name; gives the exit code, or throws a `Misuse`. */
export type Command = (args: readonly string[], io: Io) => Promise<number>;

/** Exit codes: the work was done; it was done and found the dossier unusable, or failed; the command was misused. */
export const EXIT = { done: 0, failed: 1, misuse: 2 } as const;

/** Writes, and waits while the reader is behind: memory stays constant however long the output. */
export async function write(stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> {
  if (!stream.write(data)) await new Promise<void>((resolve) => stream.once('drain', resolve));
}
