// A byte order mark is part of the text here: only the one that opens the stream is dropped, by the caller.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** Answers the lines of a block: one line in, one out, in order; every line ends with a newline. */
export function answerBlock(block: Uint8Array, answer: (line: string) => string): Uint8Array {
  const lines = decoder.decode(block).split('\n');
  if (lines.at(-1) === '') lines.pop(); // the newline that ends the last line is not a line
  let out = '';
  for (const line of lines) out += answer(line) + '\n';
  return encoder.encode(out);
}

const BOM = [0xef, 0xbb, 0xbf];

/** The first block without the byte order mark that some programs put before UTF-8. */
export function withoutBom(block: Uint8Array): Uint8Array {
  return BOM.every((byte, i) => block[i] === byte) ? block.slice(BOM.length) : block;
}
