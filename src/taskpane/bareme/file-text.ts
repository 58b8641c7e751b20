/** The text of a file in UTF-8; else as what Excel for Windows writes under "CSV", so that `AR 22 §1` stays what it is. */
export function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // As a stream: see the note on Node 20 in the command line, where the same is read.
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}
