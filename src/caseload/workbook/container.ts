import { unusable, type Unusable } from './problems';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: workbooks of Excel before 2007, and any workbook under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** True where a file begins as workbooks do, of whatever sort: it is then no text. The first eight bytes are enough. */
export function isWorkbook(head: Uint8Array): boolean {
  return begins(head, ZIP) || begins(head, COMPOUND);
}

/** The names of the parts of a ZIP file stand at its end; those of a workbook take a few kilobytes. */
const END = 262_144;

/**
 * Why a file is no workbook of Excel 2007 or later, told from its container; undefined where it may be one. Problems:
 * ENCRYPTED_WORKBOOK, OLD_WORKBOOK (xls), OPEN_DOCUMENT (ods), BINARY_WORKBOOK (xlsb), NOT_A_WORKBOOK.
 */
export function containerProblem(bytes: Uint8Array): Unusable | undefined {
  if (begins(bytes, COMPOUND)) {
    // The directory of a compound file names its streams in UTF-16, at even places.
    const text = new TextDecoder('utf-16le').decode(bytes);
    if (text.includes('EncryptedPackage')) return unusable('ENCRYPTED_WORKBOOK');
    return unusable(/Workbook|Book/.test(text) ? 'OLD_WORKBOOK' : 'NOT_A_WORKBOOK');
  }
  if (!begins(bytes, ZIP)) return unusable('NOT_A_WORKBOOK');
  const latin = new TextDecoder('latin1');
  if (latin.decode(bytes.subarray(0, 200)).includes('opendocument')) return unusable('OPEN_DOCUMENT');
  return latin.decode(bytes.subarray(-END)).includes('xl/workbook.bin')
    ? unusable('BINARY_WORKBOOK')
    : undefined;
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
