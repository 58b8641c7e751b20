import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { EXAMPLE_SHEETS } from '../../tools/examples/examples';
import { WORKBENCH_POLICY } from '../../tools/workbench/serve';
import { cellsOf } from './cells-of';
import { flowsInWorkbench } from './flows-in-workbench';

describe('workbench, in a browser', function () {
  this.timeout(180_000);
  const open = flowsInWorkbench();

  it('has a policy under which nothing comes from elsewhere', () => {
    assert.doesNotMatch(WORKBENCH_POLICY, /http|unsafe-eval|\*/);
  });

  it('gives the expected result for every worked example', async () => {
    const { page, save } = await open();
    await page.getByRole('button', { name: 'Exemples' }).click();
    await page.getByRole('menuitem', { name: 'Exemples de chaque fonction RIS.*' }).click();
    await page.getByText(EXAMPLE_SHEETS.at(-1)!.name, { exact: true }).first().waitFor();
    const { workbook } = await save();
    const verdicts = EXAMPLE_SHEETS.flatMap(({ name }) =>
      [...(workbook.sheets.find((sheet) => sheet.name === name)?.cells?.values() ?? [])]
        .filter(({ formula }) => formula?.includes('"juste"'))
        .map(({ value }) => value),
    );
    assert.ok(verdicts.length > 250, `${verdicts.length} checks`);
    assert.deepEqual(new Set(verdicts), new Set(['juste']));
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
    // What waits by the clock of before is over: the other clock could not end it.
    await page.waitForTimeout(1_500);
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

  it('says that it starts, and why it cannot', async () => {
    const { page } = await open({ provokes: /ResizeObserver/ });
    const starting = page.locator('#starting');
    assert.equal(await starting.count(), 0);
    await page.addInitScript('delete globalThis.ResizeObserver');
    await page.reload({ waitUntil: 'commit' });
    await starting.getByText('Un instant…').waitFor();
    await starting
      .getByText(/^L’atelier n’a pas pu démarrer \(ResizeObserver .*\)\. Rechargez la page/)
      .waitFor();
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
