import assert from 'node:assert/strict';
import { cellsOf } from './cells-of';
import { eventually } from './eventually';
import { flowsInWorkbench } from './flows-in-workbench';
import { savedCells } from './saved-cells';

describe('pane of the workbench, in a browser', function () {
  this.timeout(180_000);
  const open = flowsInWorkbench();

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

  it('says that the sheet was changed since it was checked or explained, and checks it again as it stands', async () => {
    const { page, open: openFile, type } = await open();
    await openFile(
      'dossiers.csv',
      'N° dossier;Mois;Catégorie;Montant payé\r\nD1;09/2026;2;1340,47\r\nD2;09/2026;2;1367,34\r\n',
    );
    const goTo = async (address: string) => {
      await page.locator('[data-u-comp="defined-name"] input').fill(address);
      await page.keyboard.press('Enter');
    };
    await page.getByRole('button', { name: /^Feuille dossiers/ }).click();
    await page.getByRole('button', { name: /^Contrôler 2/ }).click();
    await page.getByRole('button', { name: /^Trop peu ?1/ }).waitFor();
    await page.getByText(/^Cellules lues à \d\d:\d\d\.$/).waitFor();
    const changed = page.getByText('La feuille « dossiers » a changé depuis ce contrôle');
    assert.equal(await changed.count(), 0);
    await goTo('F1');
    await type('=RIS.AMOUNT(B2;C2)');
    await changed.waitFor();
    if (process.env['PICTURES']) await page.screenshot({ path: `${process.env['PICTURES']}/changed.png` });
    await goTo('D2');
    await type('1367,34');
    await page.getByRole('button', { name: 'Contrôler à nouveau' }).click();
    await page.getByRole('button', { name: /^Trop peu ?0/ }).waitFor();
    assert.equal(await changed.count(), 0);
    // A sheet of the report is not the sheet that was checked.
    await page.getByRole('button', { name: 'Écrire dans le classeur' }).click();
    await page.getByText(/Constats, Synthèse, Causes/).waitFor();
    assert.equal(await changed.count(), 0);
    await page.getByRole('tablist', { name: 'Sheet tabs' }).getByText('dossiers').click();
    await goTo('F1');
    await page.getByRole('tab', { name: 'Expliquer' }).click();
    await page.getByRole('button', { name: 'Expliquer la cellule active' }).click();
    await page.getByRole('heading', { name: 'dossiers · F1' }).waitFor();
    await goTo('C2');
    await type('1');
    await page.getByText('Des cellules ont changé : ce qui était montré ne vaut plus.').waitFor();
    assert.equal(await page.getByRole('heading', { name: 'dossiers · F1' }).count(), 0);
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
    // Once the name is selected, what is typed replaces it.
    await page.waitForFunction(() => getSelection()?.toString() === 'dossiers');
    await page.keyboard.type('Septembre');
    await page.keyboard.press('Enter');
    await eventually(named(['Feuille Septembre']));
  });
});
