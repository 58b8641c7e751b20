import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { openFile } from '../../../src/workbench/files';

const SHEETS = [{ name: 'A', rows: [['Mois'], [44_804]] }];
const bytes = (text: string) => new TextEncoder().encode(text);
const from1904 = () => writeXlsx({ sheets: SHEETS, dateSystem: '1904' });

describe('a file that the grid cannot open', () => {
  const cases: [what: string, name: string, bytes: Uint8Array | (() => Promise<Uint8Array>), code: string][] =
    [
      ['no byte, a workbook by its name', 'a.xlsx', new Uint8Array(0), 'EMPTY_FILE'],
      ['no byte, a text by its name', 'a.csv', new Uint8Array(0), 'EMPTY_FILE'],
      ['blank lines', 'a.csv', bytes('\ufeff\r\n\r\n'), 'EMPTY_FILE'],
      ['a text with the name of a workbook', 'A.XLSX', bytes('A;B\n1;2\n'), 'NOT_A_WORKBOOK'],
      ['a page with the name of a workbook', 'a.xlsm', bytes('<html></html>'), 'NOT_A_WORKBOOK'],
      ['half a workbook', 'a.xlsx', bytes('PK\u0003\u0004abc'), 'DAMAGED_WORKBOOK'],
      // Its bare numbers would be other days, four years before.
      ['days from 1904', 'a.xlsx', from1904, 'DAYS_FROM_1904'],
    ];
  for (const [what, name, content, code] of cases)
    it(`${what}: ${code}`, async () => {
      const opened = await openFile(name, typeof content === 'function' ? await content() : content);
      assert.deepEqual('problems' in opened && opened.problems.map((problem) => problem.code), [code]);
    });

  it('is not one with another name: a workbook is told from its bytes, a text is read as one', async () => {
    for (const [name, content] of [
      ['a.csv', await writeXlsx({ sheets: SHEETS })],
      ['a', bytes('A;B\n')],
      ['a.xls', bytes('A\tB\n')],
    ] as const)
      assert.ok('sheets' in (await openFile(name, content)), name);
  });
});
