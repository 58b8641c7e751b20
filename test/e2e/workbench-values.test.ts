import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import { cellsOf } from './cells-of';
import { flowsInWorkbench } from './flows-in-workbench';
import type { WorkbenchPage } from './workbench-page';

/** Of January and September 2026, a month, category 2; from the barème, not from the engine. */
const JANUARY = 1314.2;
const SEPTEMBER = 1367.34;

describe('values of the workbench, in a browser', function () {
  this.timeout(180_000);
  const open = flowsInWorkbench();

  /** Opens the active cell and leaves it as it is, and those below it. */
  async function leave(page: WorkbenchPage['page'], cells: number): Promise<void> {
    for (let i = 0; i < cells; i++) {
      await page.keyboard.press('F2');
      await page.waitForTimeout(120);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(120);
    }
  }

  it('leaves a value of any format as it was, where its cell is opened and left', async () => {
    const { page, select, open: openFile, save } = await open();
    const day = new Date('2026-09-15T00:00:00Z');
    const values: [value: unknown, numFmt: string][] = [
      [new Date('2026-09-01T10:30:00Z'), 'dd/mm/yyyy hh:mm'],
      [day, 'mmm yyyy'],
      [day, 'd mmm yyyy'],
      [day, 'dd/mm/yy'],
      [day, 'dddd d mmmm yyyy'],
      [day, 'mm/yyyy'],
      [day, 'yyyy-mm-dd'],
      [new Date('2026-09-05T00:00:00Z'), '[$-80C]d/mm/yyyy'],
      [0.4376736111, 'hh:mm'],
      [0.123456, '0.0%'],
      [0.1 + 0.2, '0.00'],
      [1.5, '# ?/?'],
      [1314.256, '#,##0.00 "€"'],
      [true, 'General'],
      ['00123', 'General'],
      ['1E5', '@'],
    ];
    const cells = new Map(
      values.map(([value, numFmt], i) => [
        `${i},0`,
        { value, style: { numFmt, font: { bold: i % 2 === 0 } } },
      ]),
    );
    const file = await writeXlsx({ sheets: [{ name: 'A', cells: cells as never }] });
    await openFile('formats.xlsx', file);
    const before = cellsOf((await save()).workbook, 'A');
    await select(1);
    await leave(page, values.length);
    const after = cellsOf((await save()).workbook, 'A');
    const told = ({ cellAt, valueAt }: typeof before) =>
      values.map(([, numFmt], i) => [numFmt, valueAt(i, 0), cellAt(i, 0).style]);
    assert.deepEqual(told(after), told(before));
  });

  it('leaves a text that looks like a number, a formula or a truth as it was', async () => {
    const { page, open: openFile, save } = await open();
    const texts = ['01/09/2026 10:30', '00123', '1E5', '=1+1', '=somme(1,50', 'true', '€ 1.314', '-5x'];
    const lines = texts.map((text) => (/^[=-]/.test(text) ? `'${text}` : text));
    await openFile('texts.csv', `Code;B\r\n${lines.map((line) => `${line};x`).join('\r\n')}\r\n`);
    await page.locator('[data-u-comp="defined-name"] input').fill('A2');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    await leave(page, texts.length);
    const { workbook } = await save();
    const { cellAt, valueAt } = cellsOf(workbook, workbook.sheets[0]!.name);
    assert.deepEqual(
      texts.map((_, i) => [valueAt(i + 1, 0), cellAt(i + 1, 0).formula]),
      texts.map((text) => [text, undefined]),
    );
  });

  it('reads a quoted text of our functions as that of a cell, never as an American date', async () => {
    const { fresh, type, save } = await open();
    await fresh();
    const formulas: [typed: string, value: unknown][] = [
      ['=RIS.AMOUNT("01/09/2026";2)', SEPTEMBER],
      ['=RIS.AMOUNT("01/09/2026 10:30";2)', null],
      ['=RIS.AMOUNT("1 9 2026";2)', null],
      ['=RIS.AMOUNT("01.09.2026 08:00";2)', null],
      ['01/09/2026 10:30', new Date('2026-09-01T10:30:00Z')],
      ['=RIS.AMOUNT(A5;2)', SEPTEMBER],
      ['1 9 2026', '1 9 2026'],
      ['=RIS.AMOUNT(A7;2)', null],
      ['=RIS.AMOUNT("01/01/2026";2)', JANUARY],
      ['=JOUR("01/09/2026 10:30")', null],
      ['=CNUM("€ 1.314")', null],
      ['2,5', 2.5],
      ['0,5', 0.5],
      ['=NB.SI(A12:A13;">0,7")', 1],
      ['=SOMME.SI(A12:A13;">0,7")', 2.5],
      ['=NB.SI(A5:A5;">=01/09/2026")', 1],
      ['=NB.SI(A5:A5;">=02/09/2026")', 0],
    ];
    for (const [typed] of formulas) await type(typed);
    const { valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      formulas.map(([typed], i) => [typed, valueAt(i, 0)]),
      formulas.map(([typed, value]) => [typed, value]),
    );
  });

  it('reads a day with its time, and keeps as a text what could mean something else, typed and pasted', async () => {
    const { fresh, select, type, paste, save } = await open();
    await fresh();
    const forms: [typed: string, value: unknown][] = [
      ['01.09.2026 08:00', new Date('2026-09-01T08:00:00Z')],
      ['1 9 2026', '1 9 2026'],
      ['€ 1.314', '€ 1.314'],
      ['(1.314)', '(1.314)'],
      ['- 1.314', '- 1.314'],
      ['01.500', '01.500'],
      ['0x10', '0x10'],
    ];
    for (const [typed] of forms) await type(typed);
    // Calculated with, each is an error.
    await type('=A6+0');
    await type('=A7+0');
    await select(10);
    await paste(forms.map(([typed]) => typed).join('\r\n'));
    await select(18);
    await paste('1.314 €');
    const { valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    const rows = [...forms, ['=A6+0', null], ['=A7+0', null], ...forms, ['', null], ['1.314 €', '1.314 €']];
    assert.deepEqual(
      rows.map(([typed], i) => [typed, valueAt(i, 0)]),
      rows,
    );
  });

  it('keeps the format of a cell into which a day or a percentage is typed or pasted', async () => {
    const { select, open: openFile, type, paste, save } = await open();
    const formats = ['yyyy-mm-dd', 'mm/yyyy', '0.0000%', 'hh:mm', '0.00', '@', 'd mmm yyyy', '@'];
    const cells = new Map(formats.map((numFmt, i) => [`${i},0`, { value: 1, style: { numFmt } }]));
    await openFile('formats.xlsx', await writeXlsx({ sheets: [{ name: 'A', cells }] }));
    await select(1);
    for (const typed of ['01/09/2026', '01/09/2026', '5,5%', '01/09/2026', '5,5%', '01/09/2026'])
      await type(typed);
    await select(7);
    await paste('01/09/2026');
    await select(8);
    await paste('12%');
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'A');
    const day = new Date('2026-09-01T00:00:00Z');
    assert.deepEqual(
      formats.map((_, i) => [valueAt(i, 0), cellAt(i, 0).style?.numFmt]),
      [
        [day, 'yyyy-mm-dd'],
        [day, 'mm/yyyy'],
        [0.055, '0.0000%'],
        [day, 'dd/mm/yyyy'],
        [0.055, '0.0%'],
        ['01/09/2026', '@'],
        [day, 'd mmm yyyy'],
        ['12%', '@'],
      ],
    );
  });

  it('shows the day that a function gives with the day first, and types into a new workbook at once', async () => {
    const { page, select, type, settled, save } = await open();
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await settled();
    await type('=DATE(2026;9;1)');
    await type('687,50 €');
    await select(1);
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual([cellAt(0, 0).formula, cellAt(0, 0).style?.numFmt], ['DATE(2026,9,1)', 'dd/mm/yyyy']);
    assert.deepEqual([valueAt(1, 0), cellAt(1, 0).style?.numFmt], [687.5, '#,##0.00 "€"']);
  });
});
