const NEWLINE = 10;

/** Enough lines to be worth a message to another thread, few enough to keep the memory small. */
const BLOCK_BYTES = 256 * 1024;

/**
 * Cuts a stream of bytes into blocks of whole lines. The last block may lack its final newline. A block grows beyond `size` only
 * for a line that is longer.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array | string>,
  size = BLOCK_BYTES,
): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    const end = length + chunk.length < size ? -1 : chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      pending.push(chunk);
      length += chunk.length;
      continue;
    }
    pending.push(chunk.subarray(0, end + 1));
    yield joined(pending);
    const rest = chunk.subarray(end + 1);
    pending = rest.length > 0 ? [rest] : [];
    length = rest.length;
  }
  if (length > 0) yield joined(pending);
}

/** The chunks in one array of its own, which may be handed to another thread. */
function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const block = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    block.set(chunk, at);
    at += chunk.length;
  }
  return block;
}
