import type { MadeLine } from './line-makers';

// A byte order mark is part of the text here: only the one that opens the stream is dropped, by the caller.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });
const encoder = new TextEncoder();

/** A block of results, how many there are, and how many of them are refusals. */
export interface AnsweredBlock {
  readonly bytes: Uint8Array;
  readonly lines: number;
  readonly refused: number;
}

/** Answers the lines of a block: one line in, one out, in order; every line ends with a newline. */
export function answerBlock(block: Uint8Array, answer: (line: string) => MadeLine): AnsweredBlock {
  const lines = linesOf(block);
  if (lines.at(-1) === '') lines.pop(); // the newline that ends the last line is not a line
  let out = '';
  let count = 0;
  for (const line of lines) {
    const { text, refused } = answer(line);
    out += text + '\n';
    if (refused) count += 1;
  }
  return { bytes: encoder.encode(out), lines: lines.length, refused: count };
}

/** The lines of a block; one that is not UTF-8 is no JSON, and must not be altered into one. */
function linesOf(block: Uint8Array): string[] {
  try {
    return decoder.decode(block).split('\n');
  } catch {
    const lines: string[] = [];
    for (let at = 0; at <= block.length;) {
      const newline = block.indexOf(NEWLINE, at);
      const end = newline < 0 ? block.length : newline;
      lines.push(lineOf(block.subarray(at, end)));
      at = end + 1;
    }
    return lines;
  }
}

function lineOf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return NOT_JSON;
  }
}

const NEWLINE = 10;
/** Stands for a line that cannot be read as text. */
const NOT_JSON = '\ufffd';

const BOM = [0xef, 0xbb, 0xbf];

/** The first block without the byte order mark that some programs put before UTF-8. */
export function withoutBom(block: Uint8Array): Uint8Array {
  return BOM.every((byte, i) => block[i] === byte) ? block.slice(BOM.length) : block;
}
