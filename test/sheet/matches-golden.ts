import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';

/** `GOLDEN=write npx mocha test/sheet` writes the sheets anew: read the change before it is kept. */
const WRITE = process.env['GOLDEN'] === 'write';

/** Compares a text with the file `NAME.txt` of a folder. */
export function matchesGolden(folder: URL, name: string, text: string): void {
  const file = new URL(`${name}.txt`, folder);
  if (WRITE) writeFileSync(file, text);
  assert.equal(text, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}
