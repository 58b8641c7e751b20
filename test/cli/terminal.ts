import assert from 'node:assert/strict';
import { Readable, Writable } from 'node:stream';
import type { Command, Io } from '../../src/cli/io';

/** What a command said and how it ended. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in memory: standard input in the chunks given, standard output and error as text. */
export async function run(
  command: Command,
  args: readonly string[],
  { input = [], env = { LANG: 'en' } }: { input?: readonly (string | Uint8Array)[]; env?: Io['env'] } = {},
): Promise<Said> {
  const out = collector();
  const err = collector();
  const chunks = input.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  const io: Io = { stdin: Readable.from(chunks), stdout: out.stream, stderr: err.stream, env };
  const code = await command(args, io);
  return { code, out: out.text(), err: err.text() };
}

/** What a command answers to lines: a JSON value for each. */
export async function answered<T>(
  command: Command,
  input: readonly (string | Uint8Array)[],
  args: readonly string[] = [],
): Promise<T[]> {
  const { code, out } = await run(command, args, { input });
  assert.equal(code, 0);
  assert.ok(out === '' || out.endsWith('\n'));
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T);
}

function collector(): { stream: Writable; text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
