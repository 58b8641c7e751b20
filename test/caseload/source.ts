import type { ByteSource } from '../../src/caseload';

/** A source of bytes in memory, in pieces of a given length. */
export function bytesOf(content: string | Uint8Array, piece = 65_536): ByteSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    size: bytes.length,
    async *read() {
      for (let at = 0; at < bytes.length; at += piece) {
        yield await Promise.resolve(bytes.subarray(at, at + piece));
      }
    },
  };
}
