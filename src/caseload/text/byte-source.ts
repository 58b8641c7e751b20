/** Bytes that can be read more than once: a file, or what a browser holds of one. */
export interface ByteSource {
  /** Size in bytes, where it is known. */
  readonly size?: number;
  /** The bytes from the beginning, in pieces of any length. */
  read(): AsyncIterable<Uint8Array>;
}
