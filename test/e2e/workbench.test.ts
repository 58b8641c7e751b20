import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx, type Cell, type Workbook } from 'hucre/xlsx';
import type { Browser, Page } from 'playwright-core';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { build, isBuilt } from '../../tools/workbench/build';
import { serveWorkbench, WORKBENCH_POLICY, type Served } from '../../tools/workbench/serve';
import { browserOrSkip } from './browser';
import { savedCells } from './saved-cells';
import { newPage, openWorkbench, type WorkbenchPage } from './workbench-page';

/** Of September 2026, a month; from the barème, not from the engine. */
const CATEGORY_3 = 1847.89;

describe('workbench, in a browser', function () {
  this.timeout(180_000);
  let browser: Browser | undefined;
  let served: Served | undefined;
  let bench: WorkbenchPage | undefined;
  /** Of all flows that ask for no page of their own kind. */
  let shared: Page | undefined;
  const open = async (options?: Parameters<typeof newPage>[1]) => {
    shared ??= await newPage(browser!);
    bench = await openWorkbench(options === undefined ? shared : browser!, served!, options);
    return bench;
  };

  before(async function () {
    browser = await browserOrSkip(this);
    if (!isBuilt()) await build();
    served = await serveWorkbench();
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });
  /** Every flow ends so: nothing was asked elsewhere, nothing went wrong. */
  afterEach(async () => {
    const { foreign = [], errors = [] } = bench ?? {};
    if (bench?.page !== shared) await bench?.close();
    bench = undefined;
    assert.deepEqual([foreign, errors], [[], []]);
  });

  const cellsOf = ({ sheets }: Workbook, sheet: string) => {
    const found = sheets.find(({ name }) => name === sheet);
    assert.ok(found, `no sheet ${sheet} among ${sheets.map(({ name }) => name).join(', ')}`);
    return {
      cellAt: (row: number, column: number): Partial<Cell> => found.cells?.get(`${row},${column}`) ?? {},
      valueAt: (row: number, column: number) => found.rows[row]?.[column] ?? null,
    };
  };

  it('has a policy under which nothing comes from elsewhere', () => {
    assert.doesNotMatch(WORKBENCH_POLICY, /http|unsafe-eval|\*/);
  });

  it('gives the expected result for every worked example', async () => {
    const { page, save } = await open();
    await page.getByRole('button', { name: 'Exemples' }).click();
    await page.getByRole('menuitem', { name: 'Exemples de chaque fonction RIS.*' }).click();
    await page.waitForTimeout(3000);
    const { workbook } = await save();
    const verdicts = EXAMPLE_SHEETS.flatMap(({ name }) =>
      [...(workbook.sheets.find((sheet) => sheet.name === name)?.cells?.values() ?? [])]
        .filter(({ formula }) => formula?.includes('"juste"'))
        .map(({ value }) => value),
    );
    assert.ok(verdicts.length > 250, `${verdicts.length} checks`);
    assert.deepEqual(new Set(verdicts), new Set(['juste']));
  });

  it('calculates what is typed, and again when an input changes; an error says why', async () => {
    const { page, fresh, select, type, drawn, save } = await open();
    await fresh();
    await type('2');
    await type('=RIS.AMOUNT("2026-09";A1)');
    await type('=RIS.AMOUNT("2026-09";B1)');
    assert.match(await drawn(), /#VALUE!MISSING_ARGUMENT:catégorie:ilmanqueunevaleur/);
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

  it('checks an opened file in the pane, writes the report, saves it and opens it again', async () => {
    const { page, open: openFile, save } = await open();
    const lines = [
      'N° dossier;Mois;Catégorie;Montant payé',
      '2026-0001;09/2026;2;1367,34',
      '2026-0002;09/2026;2;1340,47',
      '2026-0003;09/2026;;1367,34',
    ];
    await openFile('dossiers.csv', `\ufeff${lines.join('\r\n')}\r\n`);
    await page.getByRole('button', { name: 'Actualiser' }).click();
    await page.getByRole('button', { name: /^Feuille dossiers/ }).click();
    await page.getByRole('button', { name: /^Contrôler 3/ }).click();
    await page.getByRole('button', { name: /^Trop peu/ }).waitFor();
    await page.getByRole('button', { name: 'Écrire dans le classeur' }).click();
    await page.getByText(/Constats, Synthèse, Causes/).waitFor();

    const { file, workbook } = await save();
    assert.deepEqual(
      workbook.sheets.map(({ name }) => name),
      ['dossiers', 'Constats', 'Synthèse', 'Causes'],
    );
    assert.deepEqual(workbook.sheets[0]!.rows[2]?.slice(0, 4), ['2026-0002', '09/2026', 2, 1340.47]);
    assert.equal(cellsOf(workbook, 'Constats').valueAt(2, 0), '2026-0002');

    // The same, read by other code than wrote it.
    const raw = savedCells(file);
    assert.deepEqual([...raw.keys()], ['dossiers', 'Constats', 'Synthèse', 'Causes']);
    const own = ['A3', 'B3', 'C3', 'D3'].map((address) => raw.get('dossiers')?.get(address));
    assert.deepEqual(own, ['2026-0002', '09/2026', '2', '1340.47']);
    const found = [...raw.get('Constats')!.values()];
    for (const value of ['2026-0002', '1367.34', '1340.47', '-26.87'])
      assert.ok(found.includes(value), value);

    await openFile('rapport.xlsx', file);
    const reopened = (await save()).workbook;
    assert.deepEqual(
      reopened.sheets.map(({ name, rows }) => [name, rows]),
      workbook.sheets.map(({ name, rows }) => [name, rows]),
    );
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
    await page.getByText('Alles blijft op deze pagina.').waitFor();
  });

  it('asks before a changed workbook is replaced', async () => {
    const { page, fresh, select, type } = await open();
    await fresh();
    await type('1');
    await page.getByText('Modifié, non enregistré.').waitFor();
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.getByText('Modifié, non enregistré.').waitFor();
    // Saved first, then replaced.
    await page.getByRole('button', { name: 'Nouveau' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer d’abord' }).click();
    assert.equal((await saved).suggestedFilename(), 'classeur.xlsx');
    await page.getByText('Modifié, non enregistré.').waitFor({ state: 'detached' });
    await select(1);
    await type('2');
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await page.getByRole('button', { name: 'Remplacer sans enregistrer' }).click();
    await page.getByText('Modifié, non enregistré.').waitFor({ state: 'detached' });
  });

  it('goes by F6 from grid to pane to toolbar, and back by Shift+F6; after a question the focus is where it was', async () => {
    const { page, fresh, select, type, save } = await open();
    const isIn = (box: string) => page.locator(`#${box}:focus-within`).waitFor();
    await fresh();
    await type('1');
    await select(2);
    await isIn('grid');
    await page.keyboard.press('F6');
    await isIn('pane');
    await page.keyboard.press('F6');
    await isIn('bar');
    await page.keyboard.press('Shift+F6');
    await isIn('pane');
    await page.keyboard.press('Shift+F6');
    await isIn('grid');
    await type('5');
    await page.keyboard.press('Shift+F6');
    await isIn('bar');
    await page.getByRole('button', { name: 'Nouveau' }).focus();
    await page.keyboard.press('Enter');
    const cancel = page.getByRole('button', { name: 'Annuler', exact: true });
    await cancel.waitFor();
    // The question is answered first.
    await page.keyboard.press('F6');
    assert.equal(await page.locator('#grid:focus-within').count(), 0);
    await cancel.press('Enter');
    await page.locator('button:focus', { hasText: 'Nouveau' }).waitFor();
    await page.keyboard.press('F6');
    await isIn('grid');
    await type('7');
    const { valueAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      [0, 1, 2].map((row) => valueAt(row, 0)),
      [1, 5, 7],
    );
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

  it('has nothing to undo in what was opened, and saves by Ctrl+S what is being typed too', async () => {
    const { page, open: openFile, select } = await open();
    const undo = page.locator('[data-u-command="univer.command.undo"]').first();
    await page.locator('#pane').getByText('Feuille Exercice 10').waitFor();
    assert.equal(await undo.isDisabled(), true);
    await openFile('a.csv', 'A;B\r\n1;2\r\n');
    assert.equal(await undo.isDisabled(), true);
    await select(1);
    await page.keyboard.type('687,50', { delay: 30 });
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const path = await (await download).path();
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)));
    assert.ok(sheets[0]!.rows.some((row) => row.includes(687.5)));
    await page.getByText('Enregistré : a.xlsx.').waitFor();
  });

  it('ends what the pane shows of a workbook when another one is opened', async () => {
    const { page, fresh, select, type, open: openFile } = await open();
    const gone = page.locator('#pane').getByText(/^Un autre classeur est ouvert/);
    const write = page.getByRole('button', { name: 'Écrire dans le classeur' });
    await page.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    await page.getByRole('button', { name: /^Contrôler/ }).click();
    await write.waitFor();
    await openFile('autre.csv', 'A;B\r\n1;2\r\n');
    await gone.waitFor();
    assert.equal(await write.count(), 0);
    // The sheets of the one that is open.
    await page.getByRole('button', { name: /^Feuille autre/ }).waitFor();
    // The cell that is explained too; a sheet that is added is none of this.
    await fresh();
    await type('=RIS.AMOUNT("2026-09";2)');
    await select(1);
    await page.getByRole('tab', { name: 'Expliquer' }).click();
    await page.getByRole('button', { name: 'Expliquer la cellule active' }).click();
    await page.getByRole('heading', { name: 'Feuil1 · A1' }).waitFor();
    await page.getByRole('button', { name: 'Insérer la feuille dans le classeur' }).click();
    await page.getByText(/^Ajouté/).waitFor();
    assert.equal(await gone.locator('visible=true').count(), 0);
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await page.getByRole('button', { name: 'Remplacer sans enregistrer' }).click();
    await gone.locator('visible=true').waitFor();
    assert.equal(await page.getByRole('heading', { name: 'Feuil1 · A1' }).count(), 0);
  });

  it('keeps a result when the language changes, though it began with the workbook of the other one', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    await page.getByRole('button', { name: /^Contrôler/ }).click();
    await page.getByRole('button', { name: 'Écrire dans le classeur' }).waitFor();
    await page.getByRole('button', { name: 'Langue : Français' }).click();
    await page.getByRole('menuitemradio', { name: 'Nederlands' }).click();
    await page.getByRole('button', { name: 'In de werkmap schrijven' }).waitFor();
  });

  it('begins each part of the pane at its top, and comes back to where it was', async () => {
    const { page } = await open();
    const pane = page.locator('#pane');
    const top = () => pane.evaluate(({ scrollTop }) => scrollTop);
    await pane.getByText('Feuille Exercice 10').waitFor();
    await pane.evaluate((one) => one.scrollTo(0, 150));
    await pane.locator('nav').getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('menuitem', { name: 'Aide' }).click();
    assert.equal(await top(), 0);
    await pane.evaluate((one) => one.scrollTo(0, 90));
    await page.getByRole('tab', { name: 'Contrôle' }).click();
    assert.equal(await top(), 150);
    await pane.locator('nav').getByRole('button', { name: 'Plus' }).click();
    await page.getByRole('menuitem', { name: 'Aide' }).click();
    assert.equal(await top(), 90);
  });

  it('reads every Belgian form of a number as it is meant, or keeps it as a text', async () => {
    const { fresh, type, save } = await open();
    await fresh();
    const forms: [typed: string, value: unknown, formula?: string][] = [
      ['5,5%', 0.055],
      ['12,5 %', 0.125],
      ['1,5E3', 1500],
      ['610,500', '610,500'],
      ['687,50 €', '687,50 €'],
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

  it('says what is wrong with a file that it cannot open', async () => {
    const { page } = await open();
    await page.getByLabel('Ouvrir un fichier XLSX ou CSV', { exact: true }).setInputFiles({
      name: 'x.xlsx',
      mimeType: 'x',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]),
    });
    const said =
      'Le classeur est abîmé ou incomplet. Ouvrez-le dans Excel, laissez-le réparer, et enregistrez-le de nouveau.';
    await page.locator('#bar [role=status]').getByText(said, { exact: true }).waitFor();
  });

  it('shows grid or pane where both have no room, and lets the pane be resized by keyboard', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    const sides = page.getByRole('group', { name: 'À l’écran' });
    assert.equal(await page.locator('#pane').isVisible(), false);
    await sides.getByRole('button', { name: 'Volet' }).click();
    assert.equal(await page.locator('#grid').isVisible(), false);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await sides.getByRole('button', { name: 'Grille' }).click();
    assert.equal(await page.locator('#grid').isVisible(), true);
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.locator('#pane').waitFor();
    assert.equal(await page.locator('#grid').isVisible(), true);
    const splitter = page.getByRole('separator', { name: 'Largeur du volet' });
    const before = Number(await splitter.getAttribute('aria-valuenow'));
    await splitter.press('ArrowLeft');
    assert.equal(Number(await splitter.getAttribute('aria-valuenow')), before + 20);
    // Narrow again: one of them, and a way to the other.
    await page.setViewportSize({ width: 600, height: 800 });
    await sides.getByRole('button', { name: 'Volet' }).click();
    await page.locator('#pane').waitFor();
  });

  it('tells the pane which sheets there are, whenever that changes', async () => {
    const { page, fresh, type, open: openFile } = await open();
    const places = page.locator('#pane').getByRole('button', { name: /^Feuille / });
    const named = (names: readonly string[]) => async () =>
      assert.deepEqual(
        (await places.allTextContents()).map((text) => text.split(/(?=A1)/)[0]),
        names,
      );
    await page.locator('#pane').getByText('Feuille Exercice 10').waitFor();
    await fresh();
    await eventually(named([]));
    await type('Mois');
    await type('2026-09');
    await eventually(named(['Feuille Feuil1']));
    await openFile('dossiers.csv', 'N° dossier;Mois\r\n1;09/2026\r\n');
    await eventually(named(['Feuille dossiers']));
    await page.getByText('dossiers', { exact: true }).dblclick();
    await page.keyboard.type('Septembre');
    await page.keyboard.press('Enter');
    await eventually(named(['Feuille Septembre']));
  });

  it('shows and reads numbers and formulas with a decimal comma and semicolons', async () => {
    const { page, fresh, select, type, drawn, save } = await open();
    await fresh();
    await type('687,5');
    await type('=A1*1,5');
    await type('=ROUND(A1*1,25;1)');
    const text = await drawn();
    for (const shown of ['687,5', '1031,25', '859,4']) assert.ok(text.includes(shown), shown);
    // The help beside a formula parts arguments by semicolons, and a click on a cell gives its address after one.
    await page.keyboard.type('=RIS.AMOUNT("2026-09";', { delay: 30 });
    await page.getByText('RIS.AMOUNT(date; catégorie; ').waitFor();
    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 180, y: 30 } });
    await type(')');
    // Opened and left as it was.
    await select(3);
    await page.keyboard.press('F2');
    await page.waitForTimeout(500);
    assert.ok((await drawn()).includes('=ROUND(A1*1,25;1)'));
    await page.keyboard.press('Enter');
    const { cellAt } = cellsOf((await save()).workbook, 'Feuil1');
    assert.deepEqual(
      [1, 2, 3].map((row) => cellAt(row, 0).formula),
      ['A1*1.5', 'ROUND(A1*1.25,1)', '_xldudf_RIS_AMOUNT("2026-09",B1)'],
    );
  });

  it('reads what is pasted as what is typed', async () => {
    const { page, fresh, select, paste, save } = await open();
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
    await page.keyboard.press('Control+v');
    await page.waitForTimeout(700);
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(300);
    await page.keyboard.press('Control+y');
    await page.waitForTimeout(300);
    assert.equal(cellsOf((await save()).workbook, 'Feuil1').valueAt(5, 0), 1314.2);
  });

  it('ends a whole formula by Enter at once, and completes one that is begun', async () => {
    const { page, fresh, save } = await open();
    await fresh();
    await page.keyboard.type('=RIS.AMOUNT', { delay: 30 });
    await page.getByText('RIS.AMOUNT').first().waitFor();
    await page.waitForTimeout(400);
    await page.keyboard.type('("2026-09";2)');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(700);
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

  it('speaks the language that is chosen above the grid, in grid and pane, and begins in it the next time', async () => {
    const { page } = await open();
    await page.locator('#pane').getByText('Feuille Exercice 1', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Langue : Français' }).click();
    await page.getByRole('menuitemradio', { name: 'Nederlands' }).click();
    const inDutch = async () => {
      await page.getByRole('button', { name: 'Nieuw', exact: true }).waitFor();
      await page.getByRole('heading', { name: 'Dossiers controleren' }).waitFor();
      await page.locator('#pane').getByText('Blad Oefening 1', { exact: true }).waitFor();
    };
    await inDutch();
    await page.reload();
    await inDutch();
  });

  it('says what was opened for a while only, and what of it cannot be kept until that is read', async () => {
    // On a page whose clock goes forward when it is told to.
    const { page, open: openFile, fresh } = await open({});
    await page.clock.install();
    await openFile('a.csv', 'A;B\r\n1;2\r\n');
    await fresh();
    await page.getByText('Ouvert : a.csv.').waitFor({ state: 'detached' });
    await openFile('a.csv', 'A;B\r\n1;2\r\n');
    await page.clock.fastForward(7_000);
    await page.getByText('Ouvert : a.csv.').waitFor({ state: 'detached' });
    await openFile('tableau.xlsx', await withTable());
    const said = page.locator('#bar').getByText(/L’atelier ne garde pas : 1 tableau ou filtre\./);
    await said.waitFor();
    await page.clock.fastForward(7_000);
    await said.waitFor();
    await page.getByRole('button', { name: 'Fermer' }).click();
    await said.waitFor({ state: 'detached' });
  });

  it('keeps what opens from the toolbar of the grid off the pane', async () => {
    const { page } = await open({ viewport: { width: 1100, height: 800 } });
    await page.locator('[data-u-comp=ribbon-toolbar-more] button').click();
    const more = page.locator('[data-radix-popper-content-wrapper]');
    await more.waitFor();
    await page.waitForTimeout(500);
    const [panel, pane] = [await more.boundingBox(), await page.locator('#pane').boundingBox()];
    assert.ok(panel!.x + panel!.width <= pane!.x, JSON.stringify([panel, pane]));
  });
});

/** Tries until it holds, for some seconds. */
async function eventually(holds: () => Promise<void>): Promise<void> {
  const end = Date.now() + 8_000;
  for (;;) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((again) => setTimeout(again, 100));
    }
  }
}

/** A workbook with a table, which the grid has no place for. */
function withTable(): Promise<Uint8Array> {
  const table = { name: 'T', range: 'A1:B2', columns: [{ name: 'a' }, { name: 'b' }] };
  return writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['a', 'b'],
          ['x', 1],
        ],
        tables: [table],
      },
    ],
  });
}
