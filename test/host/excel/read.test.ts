import assert from 'node:assert/strict';
import { excelWorkbook, type Place } from '../../../src/host';
import type { GivenCell } from '../../excel';
import { problemOf, rowsOf, withWorkbook } from './with-workbook';

const sheet = (name: string): Place => ({
  kind: 'sheet',
  name,
  sheet: name,
  address: 'A1',
  rows: 1,
  columns: 1,
});
const table = (name: string): Place => ({ ...sheet('Feuil1'), kind: 'table', name });

/** Rows of numbers, whose text is as long as wanted. */
const numbers = (rows: number, columns: number): GivenCell[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (_, j) => i * columns + j));

describe('reading rows from Excel', () => {
  it('gives each cell for what it is: a blank is no zero and no empty text, an error is its text', () =>
    withWorkbook(
      {
        sheets: {
          Feuil1: [
            ['Texte', 0, null, true],
            [{ formula: '=""', value: '' }, { error: '#N/A' }, { formula: '=1/0', value: '#DIV/0!' }, 'vrai'],
            [null, '#N/A', 46_266.5, { formula: '=A1', value: 'Texte' }],
          ],
        },
      },
      async () => {
        const { rows } = await rowsOf(sheet('Feuil1'));
        assert.deepEqual(rows, [
          ['Texte', 0, null, true],
          ['', '#N/A', '#DIV/0!', 'vrai'],
          [null, '#N/A', 46_266.5, 'Texte'],
        ]);
      },
    ));

  it('says where the rows stand', () =>
    withWorkbook({ sheets: { Feuil1: [[], [null, null, 'a', 'b']] } }, async () => {
      const { rows, ...where } = await rowsOf(sheet('Feuil1'));
      assert.deepEqual([rows, where], [[['a', 'b']], { chunks: [1], firstRow: 2, firstColumn: 3 }]);
    }));

  it('looks anew where a table stands, and leaves its totals out', () =>
    withWorkbook(
      {
        sheets: {
          Feuil1: [
            ['A', 'B'],
            [1, 2],
            [3, 4],
            ['Total', 6],
          ],
        },
        tables: [{ name: 'T', sheet: 'Feuil1', address: 'A1:B4', totals: true }],
      },
      async () => {
        const { rows } = await rowsOf({ ...table('T'), address: 'A1:B2', rows: 2 });
        assert.deepEqual(rows, [['A', 'B'], [1, 2], [3, 4]]); // prettier-ignore
      },
    ));

  it('reads a selection as it was chosen', () =>
    withWorkbook(
      {
        sheets: {
          "L'été": [
            [1, 2],
            [3, 4],
          ],
        },
      },
      async () => {
        const { rows } = await rowsOf({ ...sheet("L'été"), kind: 'selection', address: 'B1:B3', rows: 3 });
        assert.deepEqual(rows, [[2], [4], [null]]);
      },
    ));

  const gone: [what: string, place: Place][] = [
    ['a sheet', sheet('Feuil9')],
    ['a sheet that was emptied', sheet('Vide')],
    ['a table', table('T')],
    ['the sheet of a selection', { ...sheet('Feuil9'), kind: 'selection' }],
  ];
  for (const [what, place] of gone) {
    it(`${what} that is not there any more is GONE`, () =>
      withWorkbook({ sheets: { Feuil1: [[1]], Vide: [] } }, async () => {
        assert.equal((await problemOf(excelWorkbook.read(place))).code, 'GONE');
      }));
  }

  it('a sheet that is deleted meanwhile is GONE', () =>
    withWorkbook({ sheets: { Feuil1: numbers(25_000, 10), B: [] } }, async ({ workbook }) => {
      const { chunks } = await excelWorkbook.read(sheet('Feuil1'));
      const taken = (async () => {
        for await (const _ of chunks) workbook.sheets.splice(0, 1);
      })();
      assert.equal((await problemOf(taken)).code, 'GONE');
    }));

  it('takes some 10,000 rows of twelve columns in a message, each message once', () =>
    withWorkbook({ sheets: { Feuil1: numbers(25_000, 12) } }, async ({ traffic }) => {
      traffic.passed.length = 0;
      const progress: number[] = [];
      const { rows, chunks } = await rowsOf(sheet('Feuil1'), { onProgress: (done) => progress.push(done) });
      assert.equal(rows.length, 25_000);
      assert.deepEqual(rows[24_999], numbers(25_000, 12)[24_999]);
      assert.deepEqual(chunks, [10_000, 10_000, 5_000]);
      assert.deepEqual(progress, [10_000, 20_000, 25_000]);
      assert.equal(traffic.passed.filter(({ calls }) => calls.includes('GetRange()')).length, 3);
      assert.ok(Math.max(...traffic.passed.map(({ response }) => response)) < 5_000_000);
    }));

  it('takes fewer rows where they are too large, and stays with that', () => {
    const long = Array.from({ length: 4_000 }, (_, i) => [`${i} `.padEnd(200, 'x'), i]);
    return withWorkbook(
      { sheets: { Feuil1: long }, payloadLimit: { response: 300_000 } },
      async ({ traffic }) => {
        const { rows, chunks } = await rowsOf(sheet('Feuil1'));
        assert.deepEqual(rows, long);
        assert.deepEqual(chunks, [1_000, 1_000, 1_000, 1_000]);
        assert.ok(traffic.passed.every(({ response }) => response <= 300_000));
      },
    );
  });

  it('takes fewer rows too where Excel gives nothing instead of an error', () =>
    withWorkbook({ sheets: { Feuil1: numbers(4_000, 3) } }, async ({ workbook }) => {
      workbook.mostCellsRead = 5_000;
      const { rows } = await rowsOf(sheet('Feuil1'));
      assert.deepEqual(rows, numbers(4_000, 3));
    }));

  it('says which row is too large alone', () =>
    withWorkbook(
      { sheets: { Feuil1: [['a'], ['x'.repeat(30_000)]] }, payloadLimit: { response: 20_000 } },
      async () => {
        assert.deepEqual(await problemOf(rowsOf(sheet('Feuil1'))), {
          code: 'TOO_LARGE',
          figures: { sheet: 'Feuil1', address: 'A2' },
        });
      },
    ));

  it('ends when it is cancelled: before, and between two chunks', () =>
    withWorkbook({ sheets: { Feuil1: numbers(25_000, 12) } }, async ({ traffic }) => {
      assert.equal(
        (await problemOf(excelWorkbook.read(sheet('Feuil1'), { signal: AbortSignal.abort() }))).code,
        'CANCELLED',
      );
      const abort = new AbortController();
      const watch = { signal: abort.signal, onProgress: () => abort.abort() };
      traffic.passed.length = 0;
      assert.equal((await problemOf(rowsOf(sheet('Feuil1'), watch))).code, 'CANCELLED');
      assert.equal(traffic.passed.filter(({ calls }) => calls.includes('GetRange()')).length, 1);
    }));

  it('says that a cell is being edited, before and in the middle', () =>
    withWorkbook({ sheets: { Feuil1: numbers(25_000, 12) } }, async ({ traffic }) => {
      const { chunks } = await excelWorkbook.read(sheet('Feuil1'));
      traffic.editing = true;
      assert.equal((await problemOf(excelWorkbook.read(sheet('Feuil1')))).code, 'EDITING_CELL');
      assert.equal((await problemOf((async () => { for await (const _ of chunks); })())).code, 'EDITING_CELL'); // prettier-ignore
    }));

  it('tells what Excel says where it says something of its own', () =>
    withWorkbook({ sheets: { Feuil1: [[1]] } }, async ({ traffic }) => {
      traffic.fail({ call: 'GetUsedRangeOrNullObject()', code: 'GeneralException' });
      const { code, figures } = await problemOf(excelWorkbook.read(sheet('Feuil1')));
      assert.equal(code, 'SPREADSHEET_FAILED');
      assert.match(JSON.stringify(figures), /GeneralException: made to fail/);
    }));

  it('leaves the workbook as it was', () =>
    withWorkbook({ sheets: { Feuil1: numbers(50, 3) } }, async ({ workbook }) => {
      const before = workbook.snapshot();
      await rowsOf(sheet('Feuil1'));
      assert.deepEqual(workbook.snapshot(), before);
    }));
});
