import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import Papa from 'papaparse';
import { checkCaseload, openRows, type CheckedRow } from '../../../src/caseload';
import { cellOf, readAmount, readDate, readMonth } from '../../../src/values';
import { check } from '../file';
import { rowsOf, sheetOf } from './sheets';

/** The cells of a text file as somebody has them who opens it in Excel: amounts as numbers, days as days. */
function asInExcel(text: string): CellValue {
  if (/^\d+(,\d+)?$/.test(text)) return Number(readAmount(cellOf(text)).value ?? text);
  const day = readDate(cellOf(text)).value ?? (readMonth(cellOf(text)).value ?? '').replace(/$/, '-01');
  return /^\d{4}-/.test(day) ? new Date(`${day}T00:00:00Z`) : text === '' ? null : text;
}

async function checkWorkbook(rows: CellValue[][], dateSystem: '1900' | '1904'): Promise<CheckedRow[]> {
  const bytes = await writeXlsx({ sheets: [{ name: 'Liste', rows }], dateSystem });
  const caseload = await openRows(await sheetOf(bytes), false);
  assert.ok(!('problems' in caseload), JSON.stringify(caseload));
  const checked: CheckedRow[] = [];
  for await (const batch of checkCaseload(caseload)) checked.push(...batch);
  return checked;
}

/** What is said of a row, whatever its cells looked like. */
function said(row: CheckedRow): object {
  const { line, dossier, month, status } = row;
  if (row.status === 'refused') {
    return {
      line,
      dossier,
      month,
      status,
      problems: row.problems.map(({ code, column }) => ({ code, column })),
    };
  }
  return { line, dossier, month, status, result: row.result, paid: row.paid, cause: row.finding?.cause };
}

describe('a caseload as a workbook', () => {
  for (const lang of ['fr', 'nl']) {
    for (const system of ['1900', '1904'] as const) {
      it(`${lang}, dates of ${system}: the same results as the text file`, async () => {
        const text = readFileSync(new URL(`../../../assets/caseload-${lang}.csv`, import.meta.url), 'utf8');
        const rows = Papa.parse<string[]>(text.replace('\ufeff', '').trim(), { delimiter: ';' }).data;
        const workbook = await checkWorkbook(
          rows.map((cells, row) => cells.map((cell) => (row === 0 ? cell : asInExcel(cell)))),
          system,
        );
        const file = await check(text);
        assert.equal(workbook.length, file.length);
        // An amount that only a text can leave open is none in a cell.
        const differing = file.flatMap((row, index) => {
          const [a, b] = [JSON.stringify(said(row)), JSON.stringify(said(workbook[index]!))];
          return a === b ? [] : [[a, b]];
        });
        assert.deepEqual(differing, []);
      });
    }
  }

  it('any cell that is written is read back as it was', async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }).filter((text) => !/_x[0-9a-f]{4}_/i.test(text) && !text.startsWith('#')),
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 999_999_999 }).map((cents) => cents / 100),
      fc.boolean(),
      fc.constant(null),
      fc.date({ min: new Date('1900-03-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
    );
    const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(grid, fc.constantFrom('1900', '1904'), async (cells, dateSystem) => {
        const rows = [['Dossier', 'a', 'b', 'c'], ...cells.map((row) => ['1', ...row])];
        const bytes = await writeXlsx({ sheets: [{ name: 'Liste', rows }], dateSystem });
        const found = await rowsOf(bytes);
        found.slice(1).forEach((row, index) => {
          cells[index]!.forEach((value, column) => {
            const expected = value instanceof Date ? value.toISOString().slice(0, 10) : value;
            const read = row.cells[column + 1] ?? null;
            if (isBlankText(expected)) assert.equal(cellOf(read).type, 'blank');
            else assert.equal(read, expected);
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});

function isBlankText(value: unknown): boolean {
  return typeof value === 'string' && cellOf(value).type === 'blank';
}
