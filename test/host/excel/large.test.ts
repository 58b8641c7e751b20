import assert from 'node:assert/strict';
import { excelWorkbook, type SheetValue } from '../../../src/host';
import { dossiers, newSheet, rowsOf, withWorkbook } from './with-workbook';

const COUNT = 100_000;
/** What Excel on the web takes in a message. */
const LIMIT = 5_000_000;

describe('100,000 rows of twelve columns in Excel', function () {
  this.timeout(120_000);

  it('are written and read again, each message far below the limit, and are the same', () =>
    withWorkbook({ payloadLimit: { request: LIMIT, response: LIMIT } }, async ({ traffic }) => {
      const rows = dossiers(COUNT) as SheetValue[][];
      await excelWorkbook.write([newSheet('RIS', rows)]);
      const writing = traffic.passed.filter(({ calls }) => calls.includes('Values='));
      assert.ok(writing.length >= 10 && writing.length <= 12, `${writing.length} messages`);
      assert.ok(writing.every(({ request }) => request < LIMIT / 3));

      traffic.passed.length = 0;
      const place = {
        kind: 'sheet',
        name: 'RIS',
        sheet: 'RIS',
        address: '',
        rows: COUNT,
        columns: 12,
      } as const;
      const read = await rowsOf(place);
      assert.equal(read.rows.length, COUNT);
      for (const i of [0, 1, 9_999, 10_000, 54_321, COUNT - 1]) assert.deepEqual(read.rows[i], rows[i]);
      assert.deepEqual(
        read.chunks,
        Array.from({ length: 10 }, () => 10_000),
      );
      assert.ok(traffic.passed.every(({ response }) => response < LIMIT / 2));
    }));
});
