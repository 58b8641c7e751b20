import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import type { GivenCell } from '../excel/workbook';
import { brokenRules, overhang } from './accessibility';
import { flowsInExcel } from './flows-in-excel';

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
  const open = flowsInExcel();

  const column = (pane: Frame, header: string) =>
    pane
      .getByRole('listitem')
      .filter({ has: pane.getByRole('combobox', { name: `Signification de ${header}`, exact: true }) });
  const choice = (pane: Frame, header: string) =>
    pane.getByRole('combobox', { name: `Signification de ${header}`, exact: true });

  const hasFocus = (found: Locator) => found.evaluate((element) => element === document.activeElement);

  it('says at each column what is wrong with it, what is not read, and what another cell settled', async () => {
    const { pane, page } = await open({
      language: 'fr-BE',
      content: { sheets: { Dossiers: ROWS } },
      viewport: { width: 320, height: 700 },
    });
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
    assert.ok(await hasFocus(choice(pane, 'Payé')));
    assert.equal(await overhang(pane), 0);
    assert.deepEqual(await brokenRules(pane), []);
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/wrong.png` });

    // Closed, which is when the button is needed: it opens the list, and goes to the column all the same.
    const head = pane.getByRole('button', { name: /^Colonnes/ });
    await head.click();
    await choice(pane, 'Payé').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Voir la colonne' }).click();
    await choice(pane, 'Payé').waitFor();
    assert.ok(await hasFocus(choice(pane, 'Payé')));
    // Who opens it by hand is taken nowhere.
    await head.click();
    await choice(pane, 'Payé').waitFor({ state: 'detached' });
    await head.click();
    await choice(pane, 'Payé').waitFor();
    assert.ok(await hasFocus(head));

    await choice(pane, 'Montant payé').selectOption('ignore');
    await column(pane, 'Payé')
      .getByText(/^« 1.314 » est lu comme 1.314,00, car « 89,90 » \(ligne 3\)/)
      .waitFor();
    await head.getByText('2 à regarder').waitFor();
    await column(pane, 'Bénéficiaire du').getByText('1 jour du mois de sa ligne n’est pas lu').waitFor();
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/days.png` });
    await choice(pane, 'Bénéficiaire du').selectOption('from');
    await pane.getByRole('button', { name: 'Contrôler 2 lignes' }).click();
    await pane.getByText(/2 lignes contrôlées/).waitFor();
    // It is said beside the result too.
    await pane.getByRole('button', { name: /^Remarqué aussi/ }).click();
    await pane
      .getByRole('listitem')
      .filter({ hasText: /^«\sPayé\s»\s:\s«\s1.314\s» est lu comme 1.314,00, car «\s89,90\s»/ })
      .waitFor();
  });

  it('says before the check that days are of other months, and reads them as the begin of the right in one press', async () => {
    const { pane } = await open({
      language: 'fr-BE',
      content: {
        sheets: {
          Dossiers: [
            ['Dossier', 'Mois', 'Catégorie', 'Date de début'],
            ['A', 46_266, 2, 45_717],
            ['B', 46_266, 2, 46_280],
          ],
        },
      },
      viewport: { width: 320, height: 700 },
    });
    await pane.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    const days = column(pane, 'Date de début');
    await days.getByText(/^1 ligne a ici un jour d’un autre mois et sera refusée/).waitFor();
    assert.equal(await overhang(pane), 0);
    assert.deepEqual(await brokenRules(pane), []);
    await days.getByRole('button', { name: 'Lire comme « début du droit »' }).click();
    await days.getByText(/^1 ligne a ici/).waitFor({ state: 'detached' });
    assert.equal(await choice(pane, 'Date de début').inputValue(), 'rightFrom');
    await choice(pane, 'Date de début').selectOption('ignore');
    await days.getByText('1 jour du mois de sa ligne n’est pas lu').waitFor();
  });

  it('shows amounts that another cell settled without being asked', async () => {
    const { pane, page } = await open({
      language: 'fr-BE',
      content: { sheets: { Dossiers: ROWS.map((cells) => cells.slice(0, 4)) } },
      viewport: { width: 320, height: 700 },
    });
    await pane.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    await column(pane, 'Payé').getByText('1 montant est lu ainsi : vérifiez-le.').waitFor();
    await pane
      .getByRole('button', { name: /^Colonnes/ })
      .getByText('1 à regarder')
      .waitFor();
    assert.equal(
      await pane.getByRole('listitem').first().getByRole('combobox').getAttribute('aria-label'),
      'Signification de Payé',
    );
    assert.equal(await overhang(pane), 0);
    assert.deepEqual(await brokenRules(pane), []);
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/settled.png` });
  });

  it('keeps a column where it is while its meaning is typed', async () => {
    const { pane, page } = await open({
      language: 'fr-BE',
      content: {
        sheets: {
          Dossiers: [
            ['Dossier', 'Mois', 'Statut', 'Nbre enf', 'Payé', 'Divers'],
            ['A', 46_266, 'isolé', 0, 1367.34, 12.5],
          ],
        },
      },
    });
    await pane.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    // What changes what is due stands first, and the list is open.
    await choice(pane, 'Statut').waitFor();
    const order = () =>
      pane
        .getByRole('combobox', { name: /^Signification/ })
        .evaluateAll((all) => all.map((one) => one.ariaLabel));
    const before = await order();
    assert.deepEqual(before.slice(0, 2), ['Signification de Statut', 'Signification de Divers']);
    await choice(pane, 'Nbre enf').focus();
    await page.keyboard.type('enf', { delay: 150 });
    await choice(pane, 'Nbre enf')
      .locator('option:checked', { hasText: /^enfants / })
      .waitFor({ state: 'attached' });
    assert.ok(await hasFocus(choice(pane, 'Nbre enf')));
    assert.deepEqual(await order(), before);
  });
});
