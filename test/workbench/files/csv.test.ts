import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { ICellData } from '@univerjs/core';
import type { SheetValue } from '../../../src/host';
import { sheetOfCsv } from '../../../src/workbench/files/csv';
import { csvOf } from '../../../src/workbench/files/csv-of-sheet';
import type { SheetData } from '../../../src/workbench/sheet-data';

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
    ['1.367,34', 1367.34, '#,##0.00'],
    ['-1.234.567,5', -1234567.5, '#,##0.0'],
    ['2', 2],
    ['0', 0],
    // One meaning only, or a text.
    ['1.234', '1.234'],
    ['1,234', '1,234'],
    ['1,367.34', '1,367.34'],
    ['1.234,567', '1.234,567'],
    ['1.23,45', '1.23,45'],
    ['1234.567,89', '1234.567,89'],
    ['0.123,45', '0.123,45'],
    ['1.234 567,89', '1.234 567,89'],
    ['1.234.567', '1.234.567'],
    ['1.234.567.890.123,45', '1.234.567.890.123,45'],
    ['00123', '00123'],
    ['85073003328', '85073003328'],
    ['01/09/2026', '01/09/2026'],
    ['09/2026', '09/2026'],
    ['=1+1', '=1+1'],
    // Kept from being a formula by an apostrophe, which is none of its signs.
    ["'=1+1", '=1+1'],
    ["'t Hooft", "'t Hooft"],
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

  const columns: [file: string, values: readonly SheetValue[]][] = [
    // Codes: two of them would be one number.
    ['A;B\nx;12.1\nx;12.10\nx;12\n', ['12.1', '12.10', '12']],
    ['A,B\nx,12.1\nx,12.10\n', ['12.1', '12.10']],
    ['A;B\nx;12.1\nx;12.2\n', ['12.1', '12.2']],
    ['A\tB\nx\t12.1\n', ['12.1']],
    ['A;B\nx;12.10\nx;12.11\nx;12.10.1\n', ['12.10', '12.11', '12.10.1']],
    ['A;B\nx;01.10\nx;12.10\n', ['01.10', '12.10']],
    ['"a;b",B\nx,12.1\nx,12.25\n', [12.1, 12.25]],
    // Amounts, from the first to the last.
    ['A;B\nx;1234.56\nx;\nx;0.50\nx;12\nx;-3.00\n', [1234.56, null, 0.5, 12, -3]],
    ['A;B\nx;1234.56\nx;1234.56\n', [1234.56, 1234.56]],
    ['A,B\nx,1234.5\nx,1234.56\nx,7\n', [1234.5, 1234.56, 7]],
    ['A;B\nx;1234,5\nx;1234,50\nx;inconnu\nx;3\n', [1234.5, 1234.5, 'inconnu', 3]],
    ['A;B\nx;1.367,34\nx;687,50\nx;1 367,34\nx;1367,34\n', [1367.34, 687.5, 1367.34, 1367.34]],
    ['A,B\nx,"1,367.34"\nx,687.50\nx,1367.34\nx,"-1,234,567.8"\n', [1367.34, 687.5, 1367.34, -1234567.8]],
    ['A,B\nx,"1,367"\nx,"1.367,34"\n', ['1,367', 1367.34]],
    // The point of one is the comma of the other.
    ['A,B\nx,"1,367.34"\nx,"1.367,34"\n', ['1,367.34', 1367.34]],
    // What parts the columns is told as for a check: behind blank lines, or by the file itself.
    ['\n\nA,B\nx,687.5\n', [687.5]],
    ['\r\nA;B\r\nx;12.1\r\n', ['12.1']],
    ['sep=,\nA,B\nx,687.5\n', [687.5]],
    // A point among commas may part thousands that somebody cut off.
    ['A;B\nx;1234,50\nx;12.50\nx;3\n', [1234.5, '12.50', 3]],
    ['A;B\nx;1.234,50\nx;12.50\nx;1.234\n', [1234.5, '12.50', '1.234']],
  ];
  for (const [file, values] of columns) {
    it(`${JSON.stringify(file)} has ${JSON.stringify(values)}`, async () => {
      const opened = await sheet(file);
      assert.deepEqual(
        values.map((_, i) => cellAt(opened, i + 1, 1)?.v ?? null),
        values,
      );
    });
  }

  it('takes the apostrophe off headers too, and puts it there again', async () => {
    const text = "'=Nom;'-x;'t Hooft\r\na;'+b;c\r\n";
    const opened = await sheet(text);
    const rows = [0, 1].map((row) =>
      [0, 1, 2].map((column): SheetValue => cellAt(opened, row, column)?.v ?? null),
    );
    assert.deepEqual(rows, [
      ['=Nom', '-x', "'t Hooft"],
      ['a', '+b', 'c'],
    ]);
    assert.equal(csvOf(rows, () => '', 'fr').replace(/^\ufeff/, ''), text);
  });

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
        .replace(/(?<=;\d+)[.\s\u202f](?=\d{3},\d\d;)/g, '')
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
    // Letters of a format that are no days.
    [1367.34, '#,##0.00;[Red]-#,##0.00', '1367,34', '1367.34'],
    [3, '0 "dagen"', '3', '3'],
    [3, '0\\d', '3', '3'],
    [1.5, '"0.00" 0', '1,5', '1.5'],
    // Days and hours.
    [0.5, 'hh:mm', '12:00', '12:00'],
    [46266.5, 'dd/mm/yyyy hh:mm', '01/09/2026 12:00', '01/09/2026 12:00'],
    [46266.5, 'dd/mm/yyyy', '01/09/2026', '01/09/2026'],
    [46266.25, 'hh:mm', '01/09/2026 06:00', '01/09/2026 06:00'],
    [46266 + 45_296 / 86_400, 'd/m/yy h:mm', '01/09/2026 12:34:56', '01/09/2026 12:34:56'],
    [0.999_999, 'hh:mm', '01/01/1900 00:00', '01/01/1900 00:00'],
    [1.25, '[h]:mm', '30:00', '30:00'],
    [46266, '[$-813]dddd d mmmm yyyy', '01/09/2026', '01/09/2026'],
    // The calendar counts a day that never was.
    [1, 'dd/mm/yyyy', '01/01/1900', '01/01/1900'],
    [59, 'dd/mm/yyyy', '28/02/1900', '28/02/1900'],
    [60, 'dd/mm/yyyy', '29/02/1900', '29/02/1900'],
    [61, 'dd/mm/yyyy', '01/03/1900', '01/03/1900'],
    [-3, 'dd/mm/yyyy', '-3', '-3'],
    // Fifteen digits, never an exponent.
    [0.1 + 0.2, '', '0,3', '0.3'],
    [1e21, '', '1000000000000000000000', '1000000000000000000000'],
    [1e-7, '', '0,0000001', '0.0000001'],
    [-0, '0.00', '0,00', '0.00'],
    // What would run where the file is opened; a negative amount is a number.
    ['=1+1', '', "'=1+1", "'=1+1"],
    ['@SUM(A1)', '', "'@SUM(A1)", "'@SUM(A1)"],
    ['+32', '', "'+32", "'+32"],
    [-12.5, '', '-12,5', '-12.5'],
    ['#N/A', '', '#N/A', '#N/A'],
  ];
  for (const [value, pattern, fr, en] of texts) {
    it(`${JSON.stringify(value)} shown as ${pattern || 'it is'}`, () => {
      const text = (lang: 'fr' | 'en') => csvOf([[value, 'x']], () => pattern, lang).replace(/^\ufeff/, '');
      assert.equal(text('fr'), `${fr};x\r\n`);
      assert.equal(text('en'), `${en},x\r\n`);
    });
  }
});
