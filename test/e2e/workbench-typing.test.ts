import assert from 'node:assert/strict';
import { cellsOf } from './cells-of';
import { flowsInWorkbench } from './flows-in-workbench';

/** Of September 2026, a month; from the barème, not from the engine. */
const CATEGORY_3 = 1847.89;

describe('typing into the workbench, in a browser', function () {
  this.timeout(180_000);
  const open = flowsInWorkbench();

  it('calculates what is typed, and again when an input changes; an error says why', async () => {
    const { page, fresh, select, type, drawn, save } = await open();
    await fresh();
    await type('2');
    await type('=RIS.AMOUNT("2026-09";A1)');
    await type('=RIS.AMOUNT("2026-09";B1)');
    await drawn('#VALUE! MISSING_ARGUMENT: catégorie : il manque une valeur');
    // Whole, below the grid, as long as the cell is selected.
    const status = page.locator('#foot [role=status]');
    await select(3);
    await status.getByText('A3 #VALUE!').waitFor();
    await status.getByText(/^A3 #VALUE! MISSING_ARGUMENT: catégorie : il manque une valeur\. /).waitFor();
    await select(4);
    await status.getByText('Tout reste dans cette page.').waitFor();
    await type('=A2+A3');
    await type('01/09/2026');
    await type('687,50');
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.equal(valueAt(1, 0), 1367.34);
    assert.deepEqual(
      [cellAt(1, 0).formula, cellAt(1, 0).formulaRef, cellAt(1, 0).formulaDynamic],
      ['_xldudf_RIS_AMOUNT("2026-09",A1)', 'A2', true],
    );
    // A true error: what is computed from it is one too, and none of them is saved as a result.
    assert.deepEqual([valueAt(2, 0), valueAt(3, 0)], [null, null]);
    assert.deepEqual(valueAt(4, 0), new Date('2026-09-01T00:00:00Z'));
    assert.equal(valueAt(5, 0), 687.5);

    await select(1);
    await type('3');
    const again = cellsOf((await save()).workbook, 'Feuil1');
    assert.equal(again.valueAt(1, 0), CATEGORY_3);
  });

  it('completes formulas with the help of the reader’s language, and follows the pane to another', async () => {
    const { page, fresh } = await open();
    await fresh();
    await page.keyboard.type('=RIS.PREM', { delay: 30 });
    await page.getByText('RIS.PREMIUM').first().waitFor();
    await page.getByText(/prime/i).first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#pane nav').getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('menuitem', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'Nederlands' }).click();
    await page.getByRole('button', { name: 'Nieuw', exact: true }).waitFor();
    // What was begun counts.
    await page.getByText('A1 #NAME? De formule bevat een naam').waitFor();
  });

  it('proposes kinds of resources by their names', async () => {
    const { page, fresh, select, type } = await open();
    await fresh();
    await type('=RIS.AMOUNT("2026-09";2;10;"wrk")');
    await select(1);
    const status = page.locator('#foot [role=status]');
    await status.getByText('A1 #VALUE!').waitFor();
    assert.match(await status.innerText(), /Les plus proches : revenus professionnels/);
  });

  it('reads every Belgian form of a number as it is meant, or keeps it as a text', async () => {
    const { fresh, type, save } = await open();
    await fresh();
    const forms: [typed: string, value: unknown, formula?: string][] = [
      ['5,5%', 0.055],
      ['12,5 %', 0.125],
      ['1,5E3', 1500],
      ['610,500', '610,500'],
      ['687,50 €', 687.5],
      // Calculated with, it is an error, and never 610500.
      ['=A4*1', null, 'A4*1'],
      ['=2*1,05', 2.1, '2*1.05'],
      ['=SUM(1,5)', 1.5, 'SUM(1.5)'],
    ];
    for (const [typed] of forms) await type(typed);
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      forms.map(([typed], i) => [typed, valueAt(i, 0), cellAt(i, 0).formula]),
      forms.map(([typed, value, formula]) => [typed, value, formula]),
    );
  });

  it('reads the same forms pasted, from a text and from another spreadsheet', async () => {
    const { fresh, select, paste, save } = await open();
    await fresh();
    await paste('5,5%');
    await select(2);
    await paste('12,5 %\t1,5E3\r\n610,500\t1,234,567\r\n=2*1,05\t=SOMME(1;2)\r\n');
    await select(6);
    const formats = ['0\\.0%', '\\#\\,\\#\\#0\\.000', 'Short Date', 'Standard'];
    const texts = ['5,5%', '1,250', '01/09/2026', '687,50'];
    const cells = texts.map((text, i) => `<td style="mso-number-format:'${formats[i]}'">${text}</td>`);
    await paste('', `<html><body><table><tr>${cells.join('')}</tr></table></body></html>`);
    const { valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    const row = (at: number) => [0, 1, 2, 3].map((column) => valueAt(at, column));
    assert.deepEqual([0, 1, 2, 3, 5].map(row), [
      [0.055, null, null, null],
      [0.125, 1500, null, null],
      ['610,500', '1,234,567', null, null],
      [2.1, 3, null, null],
      [0.055, '1,250', new Date('2026-09-01T00:00:00Z'), 687.5],
    ]);
  });

  it('keeps a text that is pasted from a column for texts, with the zeros before it', async () => {
    const { fresh, pasteWhole, save } = await open();
    await fresh();
    await pasteWhole(`<html xmlns:x="urn:schemas-microsoft-com:office:excel">
      <head><style>.texts { mso-number-format:"\\@"; } .cents { mso-number-format:"0\\.00"; }</style></head>
      <body><table><tr><td class=texts>00123</td><td class=texts>687,50</td><td class=cents>687,50</td><td class=texts>A1</td></tr></table></body></html>`);
    const { valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      [0, 1, 2, 3].map((column) => valueAt(0, column)),
      ['00123', '687,50', 687.5, 'A1'],
    );
  });

  it('reads functions by their French and Dutch names, and says of one that it does not know', async () => {
    const { page, fresh, select, type, save } = await open();
    await fresh();
    await type('=SI(VRAI;SOMME(1;2);3)');
    await type('=ALS(ONWAAR;1;AFRONDEN(2,456;2))');
    await type('=SOMMME(1)');
    await select(3);
    await page.locator('#foot').getByText('A3 #NAME?').waitFor();
    await page.locator('#foot').getByText('Vouliez-vous dire SOMME ? En anglais : SUM.').waitFor();
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      [0, 1].map((row) => [cellAt(row, 0).formula, valueAt(row, 0)]),
      [
        ['IF(TRUE,SUM(1,2),3)', 3],
        ['IF(FALSE,1,ROUND(2.456,2))', 2.46],
      ],
    );
  });

  it('shows and reads numbers and formulas with a decimal comma and semicolons', async () => {
    const { page, fresh, select, type, drawn, save } = await open();
    await fresh();
    await type('687,5');
    await type('=A1*1,5');
    await type('=ROUND(A1*1,25;1)');
    for (const shown of ['687,5', '1031,25', '859,4']) await drawn(shown);
    // The help beside a formula parts arguments by semicolons, and a click on a cell gives its address after one.
    await page.keyboard.type('=RIS.AMOUNT("2026-09";', { delay: 30 });
    await page.getByText('RIS.AMOUNT(date; catégorie; ').waitFor();
    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 180, y: 30 } });
    await type(')');
    // Opened and left as it was.
    await select(3);
    await page.keyboard.press('F2');
    await drawn('=ROUND(A1*1,25;1)');
    await page.keyboard.press('Enter');
    const { cellAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      [1, 2, 3].map((row) => cellAt(row, 0).formula),
      ['A1*1.5', 'ROUND(A1*1.25,1)', '_xldudf_RIS_AMOUNT("2026-09",B1)'],
    );
  });

  it('reads what is pasted as what is typed', async () => {
    const { page, fresh, select, paste, changing, save } = await open();
    await fresh();
    await paste('1.314,20');
    await select(2);
    await paste('01/09/2026\t12,5\r\n1.314\t=RIS.AMOUNT("2026-09";2)\r\n');
    await select(4);
    await paste('', '<table><tr><td>31/12/2026</td><td>1 234,5</td></tr></table>');
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.equal(valueAt(0, 0), 1314.2);
    assert.deepEqual(valueAt(1, 0), new Date('2026-09-01T00:00:00Z'));
    assert.equal(valueAt(1, 1), 12.5);
    // It could mean two things.
    assert.equal(valueAt(2, 0), '1.314');
    assert.equal(cellAt(2, 1).formula, '_xldudf_RIS_AMOUNT("2026-09",2)');
    assert.equal(valueAt(2, 1), 1367.34);
    assert.deepEqual(valueAt(3, 0), new Date('2026-12-31T00:00:00Z'));
    assert.equal(valueAt(3, 1), 1234.5);
    await select(1);
    await page.keyboard.press('Control+c');
    await select(6);
    for (const keys of ['Control+v', 'Control+z', 'Control+y'])
      await changing(() => page.keyboard.press(keys));
    assert.equal(cellsOf((await save()).workbook, 'Feuil1').valueAt(5, 0), 1314.2);
  });

  it('ends a whole formula by Enter at once, and completes one that is begun', async () => {
    const { page, fresh, changing, save } = await open();
    await fresh();
    await page.keyboard.type('=RIS.AMOUNT', { delay: 30 });
    await page.getByText('RIS.AMOUNT').first().waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('("2026-09";2)');
    await changing(() => page.keyboard.press('Enter'));
    await page.keyboard.type('=RIS.PREM', { delay: 30 });
    await page.getByText('RIS.PREMIUM').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const { cellAt, valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.equal(cellAt(0, 0).formula, '_xldudf_RIS_AMOUNT("2026-09",2)');
    assert.equal(valueAt(0, 0), 1367.34);
  });

  it('takes what is typed after a formula whole, whatever the formula ends in', async () => {
    const { fresh, type, save } = await open();
    await fresh();
    for (const typed of ['10', '=A1*12,5%', '4567', '=12%', 'mots', '=SUM(1;2)*50% ', '100', '="a"', '7'])
      await type(typed);
    const { valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((row) => valueAt(row, 0)),
      [10, 1.25, 4567, 0.12, 'mots', 1.5, 100, 'a', 7],
    );
  });
});
