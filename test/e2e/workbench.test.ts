import assert from 'node:assert/strict';
import type { Cell, Workbook } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { build, isBuilt } from '../../tools/workbench/build';
import { serveWorkbench, WORKBENCH_POLICY, type Served } from '../../tools/workbench/serve';
import { browserOrSkip } from './browser';
import { openWorkbench, type WorkbenchPage } from './workbench-page';

/** Of September 2026, a month; from the barème, not from the engine. */
const CATEGORY_3 = 1847.89;

describe('workbench, in a browser', function () {
  this.timeout(180_000);
  let browser: Browser | undefined;
  let served: Served | undefined;
  let bench: WorkbenchPage | undefined;
  const open = async (
    ...options: Parameters<typeof openWorkbench> extends [unknown, unknown, ...infer R] ? R : never
  ) => (bench = await openWorkbench(browser!, served!, ...options));

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
    await bench?.close();
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
    const { save } = await open();
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
    const { page, fresh, type, drawn, save } = await open();
    await fresh();
    await type('2');
    await type('=RIS.AMOUNT("2026-09";A1)');
    await type('=RIS.AMOUNT("2026-09";B1)');
    assert.match(await drawn(), /#VALUE!MISSING_ARGUMENT:catégorie:ilmanqueunevaleur/);
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

    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 90, y: 30 } });
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
    await page.getByRole('button', { name: 'Relire' }).click();
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
    await page.evaluate(() => (document.documentElement.lang = 'nl'));
    await page.getByRole('button', { name: 'Nieuw' }).waitFor();
    await page.getByText('Alles blijft op deze pagina.').waitFor();
  });

  it('asks before a changed workbook is replaced', async () => {
    const { page, fresh, type } = await open();
    await fresh();
    await type('1');
    await page.getByText('Modifié, non enregistré.').waitFor();
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await page.getByRole('button', { name: 'Garder' }).click();
    await page.getByText('Modifié, non enregistré.').waitFor();
  });

  it('says what is wrong with a file that it cannot open', async () => {
    const { page } = await open();
    await page.getByLabel('Ouvrir un fichier XLSX ou CSV', { exact: true }).setInputFiles({
      name: 'x.xlsx',
      mimeType: 'x',
      buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]),
    });
    await page.locator('#bar [role=status]').getByText(/./).first().waitFor();
  });

  it('shows grid or pane where both have no room, and lets the pane be resized by keyboard', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    assert.equal(await page.locator('#pane').isVisible(), false);
    await page.getByRole('button', { name: 'Afficher le volet' }).click();
    assert.equal(await page.locator('#grid').isVisible(), false);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
    await page.setViewportSize({ width: 1200, height: 800 });
    const splitter = page.getByRole('separator', { name: 'Largeur du volet' });
    const before = Number(await splitter.getAttribute('aria-valuenow'));
    await splitter.press('ArrowLeft');
    assert.equal(Number(await splitter.getAttribute('aria-valuenow')), before + 20);
  });
});
