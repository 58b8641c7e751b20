import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ICellData } from '@univerjs/core';
import type { SheetValue } from '../../../src/host';
import { csvOf, sheetOfCsv } from '../../../src/workbench/files/csv';
import type { SheetData } from '../../../src/workbench/files/sheet-of-file';

const bytes = (text: string) => new TextEncoder().encode(text);

async function sheet(text: string): Promise<SheetData> {
  const opened = await sheetOfCsv('Test', bytes(text));
  assert.ok('name' in opened);
  return opened;
}

const cellAt = ({ cellData = {} }: SheetData, row: number, column: number): ICellData | undefined =>
  (cellData[row] as Record<number, ICellData> | undefined)?.[column];

describe('a text file in the grid', () => {
  const values: [text: string, value: SheetValue, pattern?: string][] = [
    ['687,50', 687.5, '0.00'],
    ['0,4', 0.4, '0.0'],
    ['1 847,89', 1847.89, '#,##0.00'],
    ['1\u202f847,89', 1847.89, '#,##0.00'],
    ['-12,05', -12.05, '0.00'],
    ['2', 2],
    ['0', 0],
    // One meaning only, or a text.
    ['1.234', '1.234'],
    ['1,234', '1,234'],
    ['00123', '00123'],
    ['85073003328', '85073003328'],
    ['01/09/2026', '01/09/2026'],
    ['09/2026', '09/2026'],
    ['=1+1', '=1+1'],
    ['isolé', 'isolé'],
  ];
  for (const [text, value, pattern] of values) {
    it(`${text} is ${JSON.stringify(value)}`, async () => {
      const cell = cellAt(await sheet(`A;B\nx;${text}\n`), 1, 1);
      assert.ok(cell);
      assert.equal(cell.v, value);
      assert.equal((cell.s as { n?: { pattern: string } } | undefined)?.n?.pattern, pattern);
      assert.equal(cell.f, undefined);
    });
  }

  it('leaves blank cells blank', async () => {
    const opened = await sheet('A;B;C\nx;;0\n');
    assert.equal(cellAt(opened, 1, 1), undefined);
    assert.equal(cellAt(opened, 1, 2)?.v, 0);
  });

  it('has no line end in its last column', async () => {
    const opened = await sheet('A;B\r\nx;1,50\r\ny;z\r\n');
    assert.equal(cellAt(opened, 0, 1)?.v, 'B');
    assert.equal(cellAt(opened, 1, 1)?.v, 1.5);
    assert.equal(cellAt(opened, 2, 1)?.v, 'z');
  });

  it('says that a file is no text', async () => {
    const opened = await sheetOfCsv('x', new Uint8Array([0, 1, 2, 0, 0, 5, 0, 0]));
    assert.deepEqual('problems' in opened && opened.problems.map(({ code }) => code), ['NOT_TEXT']);
  });

  for (const [lang, file] of [
    ['fr', 'caseload-fr.csv'],
    ['nl', 'caseload-nl.csv'],
  ] as const) {
    it(`comes back as it was: ${file}`, async () => {
      const text = readFileSync(new URL(`../../../assets/${file}`, import.meta.url), 'utf8');
      const opened = await sheet(text);
      // Thousands are not parted in what is saved.
      const lines = text
        .trimEnd()
        .replace(/(?<=;\d+)[\s\u202f](?=\d{3},\d\d;)/g, '')
        .split(/\r?\n/);
      const columns = lines[0]!.split(';').length;
      const rows = lines.map((_, row) =>
        Array.from(
          { length: columns },
          (_unused, column): SheetValue => cellAt(opened, row, column)?.v ?? null,
        ),
      );
      const patternAt = (row: number, column: number) =>
        (cellAt(opened, row, column)?.s as { n?: { pattern: string } } | undefined)?.n?.pattern ?? '';
      assert.deepEqual(csvOf(rows, patternAt, lang).trimEnd().split('\r\n'), lines);
    });
  }
});

describe('a sheet as a text file', () => {
  const texts: [value: SheetValue, pattern: string, fr: string, en: string][] = [
    [46266, 'dd/mm/yyyy', '01/09/2026', '01/09/2026'],
    [500, '#,##0.00', '500,00', '500.00'],
    [0.1, '0.00', '0,10', '0.10'],
    // Never rounded.
    [1367.345, '0.00', '1367,345', '1367.345'],
    [687.5, '', '687,5', '687.5'],
    [2, '', '2', '2'],
    [true, '', 'TRUE', 'TRUE'],
    [null, '0.00', '', ''],
    ['a;b', '', '"a;b"', 'a;b'],
  ];
  for (const [value, pattern, fr, en] of texts) {
    it(`${JSON.stringify(value)} shown as ${pattern || 'it is'}`, () => {
      const text = (lang: 'fr' | 'en') => csvOf([[value, 'x']], () => pattern, lang).replace(/^\ufeff/, '');
      assert.equal(text('fr'), `${fr};x\r\n`);
      assert.equal(text('en'), `${en},x\r\n`);
    });
  }
});
