import { readFile } from 'node:fs/promises';
import type { Io } from '../io';
import { fileMisuse, Misuse } from '../misuse';

/** A text as it was given, and what it holds; `input` is undefined where it is not JSON. */
export interface GivenText {
  readonly text: string;
  readonly input: unknown;
}

/** Files that hold a dossier or a question a line. */
const LINES_FILE = /\.jsonl$/i;

/**
 * Reads the dossier or the question of a file, or of standard input for `-`; of a file with several lines of JSON, the one that `line` says,
 * counted from 1. Throws a `Misuse` for a file that cannot be read, for a line that it does not have, and for one that is not chosen.
 */
export async function givenText(file: string, line: string | undefined, io: Io): Promise<GivenText> {
  const whole = await textOf(file, io);
  const lines = whole.replace(/\r?\n$/, '').split('\n'); // the newline that ends the last line is not a line
  if (line === undefined) {
    const isOne = lines.length === 1 || !LINES_FILE.test(file);
    if (!isOne) throw new Misuse('OPTION_VALUE', { option: '--line', expected: `1–${lines.length}` });
    return { text: whole, input: parsed(whole) };
  }
  const text = /^[1-9][0-9]{0,8}$/.test(line) ? lines[Number(line) - 1] : undefined;
  if (text === undefined) {
    throw new Misuse('OPTION_VALUE', { option: '--line', expected: `1–${lines.length}`, value: line });
  }
  return { text, input: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text of a file, or of standard input for `-`; without its byte order mark. */
async function textOf(file: string, io: Io): Promise<string> {
  if (file !== '-') {
    try {
      return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    } catch (error) {
      throw fileMisuse('UNREADABLE_FILE', file, error);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
