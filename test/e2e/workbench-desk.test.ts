import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx, type CellValue } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { eventually } from './eventually';
import { flowsInWorkbench } from './flows-in-workbench';

/** Chooses a file without waiting for what becomes of it. */
const choose = (page: Page, name: string, content: Uint8Array | string) =>
  page
    .getByLabel('Ouvrir un fichier XLSX ou CSV', { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** The file that is saved by what is done. */
async function downloaded(page: Page, save: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), save()]);
  return new Uint8Array(readFileSync(await download.path()));
}

const replace = (page: Page) => page.getByRole('button', { name: 'Remplacer sans enregistrer' });

/** A workbook that takes its time to be read. */
function large(count: number): Promise<Uint8Array> {
  const row = (i: number): CellValue[] => [`2026-${i}`, '09/2026', i % 3, 1367.34, `texte ${i}`, i / 2];
  return writeXlsx({ sheets: [{ name: 'Grand', rows: Array.from({ length: count }, (_, i) => row(i)) }] });
}

describe('desk of the workbench, in a browser', function () {
  this.timeout(180_000);
  const open = flowsInWorkbench();

  it('checks in the pane what is being typed', async () => {
    const { page, open: openFile } = await open();
    const header = 'Montant payé;N° dossier;Mois;Catégorie';
    await openFile('dossiers.csv', `${header}\r\n1367,34;D1;09/2026;2\r\n1367,34;D2;09/2026;2\r\n`);
    // The first row below the header, which is higher than others.
    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 90, y: 94 } });
    await page.keyboard.type('1000', { delay: 20 });
    await page.getByRole('button', { name: /^Feuille dossiers/ }).click();
    await page.getByRole('button', { name: /^Contrôler 2/ }).click();
    await page.getByRole('button', { name: /^Trop peu/ }).waitFor();
    await page
      .locator('#pane')
      .getByText(/payé 1\s000,00/)
      .first()
      .waitFor();
  });

  it('explains the cell that is being typed into', async () => {
    const { page, fresh } = await open();
    await fresh();
    await page.getByRole('tab', { name: 'Expliquer' }).click();
    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position: { x: 90, y: 30 } });
    await page.keyboard.type('=RIS.AMOUNT("2026-09";2)', { delay: 20 });
    await page.getByRole('button', { name: 'Expliquer la cellule active' }).click();
    await page.getByRole('heading', { name: 'Feuil1 · A1' }).waitFor();
  });

  it('asks of what is being typed before it is replaced', async () => {
    const { page, fresh, drawn } = await open();
    await fresh();
    await page.keyboard.type('travail', { delay: 20 });
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.getByText('Modifié, non enregistré.').waitFor();
    await drawn('travail');
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await replace(page).click();
    await page.getByText('Modifié, non enregistré.').waitFor({ state: 'detached' });
  });

  it('saves as CSV what is being typed, and what is calculated from it by Ctrl+S', async () => {
    const { page, fresh, type, select } = await open();
    await fresh();
    await type('2');
    await type('=A1*10');
    await select(1);
    await page.keyboard.type('687,50', { delay: 20 });
    const csv = await downloaded(page, async () => {
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      await page.getByRole('menuitem', { name: /CSV/ }).click();
    });
    assert.deepEqual(new TextDecoder().decode(csv).split('\r\n').slice(0, 2), ['687,5', '6875']);
    await select(1);
    await page.keyboard.type('3', { delay: 20 });
    const { sheets } = await readXlsx(await downloaded(page, () => page.keyboard.press('Control+s')));
    assert.deepEqual(sheets[0]!.rows.slice(0, 2), [[3], [30]]);
    await page.getByText('Modifié, non enregistré.').waitFor({ state: 'detached' });
  });

  it('says that it reads, asks of what is changed meanwhile, and shows only what was chosen last', async () => {
    const { page, fresh, type } = await open();
    const file = await large(40_000);
    await fresh();
    await choose(page, 'grand.xlsx', file);
    await page.getByText('Lecture de grand.xlsx…').waitFor();
    await type('x');
    await replace(page).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Annuler', exact: true }).click();
    await page.getByText('Modifié, non enregistré.').waitFor();
    await page.getByText('Lecture de grand.xlsx…').waitFor({ state: 'detached' });
    assert.equal(await page.getByText('Ouvert : grand.xlsx.').count(), 0);
    // A large one, then a small one.
    await choose(page, 'grand.xlsx', file);
    await choose(page, 'petit.csv', 'A;B\r\n1;2\r\n');
    await page.getByText('Ouvert : petit.csv.').waitFor();
    const shown = page.locator('#pane').getByRole('button', { name: /^Feuille petit/ });
    await shown.waitFor();
    await page.waitForTimeout(2_500);
    assert.equal(await shown.count(), 1);
  });

  it('says that it saves a large workbook, and that it is saved', async () => {
    const { page, open: openFile, select, type } = await open();
    await openFile('grand.xlsx', await large(40_000));
    await select(2);
    await type('avant');
    const bytes = downloaded(page, () => page.keyboard.press('Control+s'));
    await page.getByText('Enregistrement…').waitFor();
    const { sheets } = await readXlsx(await bytes);
    assert.equal(sheets[0]!.rows[1]![0], 'avant');
    assert.equal(sheets[0]!.rows.length, 40_000);
    await page.getByText('Enregistré : grand.xlsx.').waitFor();
    await page.getByText('Modifié, non enregistré.').waitFor({ state: 'detached' });
  });

  it('keeps the result of a file that the pane checked in another language and beside another workbook', async () => {
    const { page, open: openFile } = await open();
    const header = 'N° dossier;Mois;Catégorie;Montant payé';
    await page.locator('#pane').getByText('Feuille Exercice 10').waitFor();
    await page
      .locator('#pane input[type=file]')
      .first()
      .setInputFiles({
        name: 'dossiers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(`\ufeff${header}\r\nD1;09/2026;2;1367,34\r\nD2;09/2026;2;1340,47\r\n`),
      });
    await page.getByRole('button', { name: /^Contrôler 2/ }).click();
    await page.getByRole('button', { name: 'Écrire dans le classeur' }).waitFor();
    await openFile('autre.csv', 'A;B\r\n1;2\r\n');
    await page.getByRole('button', { name: 'Écrire dans le classeur' }).waitFor();
    await page.getByRole('button', { name: 'Langue : Français' }).click();
    await page.getByRole('menuitemradio', { name: 'Nederlands' }).click();
    await eventually(async () =>
      assert.equal(await page.getByRole('button', { name: 'In de werkmap schrijven' }).count(), 1),
    );
  });

  it('says what it cannot keep of a file with names that the grid refuses', async () => {
    const { page, open: openFile } = await open();
    const namedRanges = ['Date', 'Montants'].map((name) => ({ name, range: 'A!$A$1:$A$2' }));
    const rows = [[1], [2]];
    await openFile('noms.xlsx', await writeXlsx({ sheets: [{ name: 'A', rows }], namedRanges }));
    await page.getByText(/L’atelier ne garde pas : 1 nom de cellules\./).waitFor();
    assert.equal(await page.getByText('Modifié, non enregistré.').count(), 0);
  });
});
