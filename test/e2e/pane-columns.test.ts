import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { GivenCell } from '../excel/workbook';
import { brokenRules, overhang } from './accessibility';
import { builtPages } from './built-pages';
import { openInExcel, type ExcelPage } from './excel-page';

const HEADER: readonly GivenCell[] = [
  'Dossier',
  'Mois',
  'Catégorie',
  'Payé',
  'Bénéficiaire du',
  'Montant payé',
];
const ROWS: readonly (readonly GivenCell[])[] = [
  HEADER,
  ['A', 46_266, 2, '1.314', 46_280, 1],
  ['B', 46_266, 2, '89,90', null, 2],
];

describe('columns in the pane, in a browser', function () {
  this.timeout(60_000);
  const built = builtPages();
  let excel: ExcelPage;

  afterEach(async () => {
    const { foreign, errors, host } = excel;
    await excel.close();
    assert.deepEqual([foreign, errors, host.unknown], [[], [], []]);
  });

  const column = (pane: Frame, header: string) =>
    pane
      .getByRole('listitem')
      .filter({ has: pane.getByRole('combobox', { name: `Signification de ${header}`, exact: true }) });
  const choice = (pane: Frame, header: string) =>
    pane.getByRole('combobox', { name: `Signification de ${header}`, exact: true });

  it('says at each column what is wrong with it, what is not read, and what another cell settled', async () => {
    excel = await openInExcel(built.browser, {
      language: 'fr-BE',
      content: { sheets: { Dossiers: ROWS } },
      viewport: { width: 320, height: 700 },
    });
    const { pane, page } = excel;
    await pane.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    // Where the rows stand is said from the beginning.
    await pane.getByText(/Dossiers · A1:F3/).waitFor();
    await pane.getByText('2 colonnes empêchent le contrôle.').waitFor();
    for (const header of ['Payé', 'Montant payé'])
      await column(pane, header)
        .getByText(/Deux colonnes disent la même chose/)
        .waitFor();
    assert.equal(await pane.getByText(/Deux colonnes disent la même chose/).count(), 2);

    await pane.getByRole('button', { name: 'Voir la colonne' }).click();
    assert.ok(await choice(pane, 'Payé').evaluate((select) => select === document.activeElement));
    assert.equal(await overhang(pane), 0);
    assert.deepEqual(await brokenRules(pane), []);
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/wrong.png` });

    await choice(pane, 'Montant payé').selectOption('ignore');
    await column(pane, 'Payé').getByText('1 montant comme « 1.314 » est lu avec des milliers').waitFor();
    await column(pane, 'Bénéficiaire du').getByText('1 jour du mois de sa ligne n’est pas lu').waitFor();
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/days.png` });
    await choice(pane, 'Bénéficiaire du').selectOption('from');
    await pane.getByRole('button', { name: 'Contrôler 2 dossiers' }).click();
    await pane.getByText(/2 dossiers contrôlés/).waitFor();
  });
});
