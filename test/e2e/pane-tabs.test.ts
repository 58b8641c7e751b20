import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { brokenRules, overhang } from './accessibility';
import { builtPages } from './built-pages';
import { openInExcel, type ExcelPage, type ExcelPageOptions } from './excel-page';
import { sampleRows } from './sample-rows';

/** Amounts that no source announces, and a coverage that holds them. */
const SUPPLEMENT = `table;from;key;value;status;legalBase;sourceTitle;sourceUrl
categories;2027-03-01;1;11157,34;official;L 14;Page lue;https://example.org/amounts
categories;2027-03-01;2;16736,02;;;;
categories;2027-03-01;3;22617,84;;;;
spi;2027-03-01;generalMonthly;328,43;official;AR 35;Page lue;https://example.org/amounts
spi;2027-03-01;studentGrantMonthly;328,43;;;;
spi;2027-03-01;artisticAnnual;3941,15;;;;
spi;2027-03-01;shortageMonthly;470,68;;;;
coverage;;to;2027-12-31;;;Page lue;https://example.org/amounts
coverage;;checkedOn;2027-03-05;;;;
`;

describe('tabs of the pane, in Excel', function () {
  this.timeout(120_000);
  const built = builtPages();
  let excel: ExcelPage;
  const open = async (options: ExcelPageOptions = {}) => (excel = await openInExcel(built.browser, options));

  afterEach(async () => {
    const { foreign, errors, host } = excel;
    await excel.close();
    assert.deepEqual([foreign, errors, host.unknown], [[], [], []]);
  });

  async function show(pane: Frame, tab: string): Promise<void> {
    const inSight = pane.getByRole('tab', { name: tab });
    await pane.getByRole('tab').first().waitFor();
    if ((await inSight.count()) > 0) await inSight.click();
    else {
      await pane.getByRole('navigation').getByRole('button').last().click();
      await pane.getByRole('menuitem', { name: tab }).click();
    }
    await pane.getByRole('main', { name: tab }).getByRole('heading', { level: 2 }).waitFor();
  }

  const TABS = {
    fr: [
      'Barème',
      'Expliquer',
      'Autour du montant',
      'Et à une autre date ?',
      'Lectures et coût',
      'Exemples',
      'Réglages',
      'Aide',
    ],
    nl: [
      'Bedragen',
      'Uitleggen',
      'Rond het bedrag',
      'Wat als?',
      'Lezingen en kostprijs',
      'Voorbeelden',
      'Instellingen',
      'Hulp',
    ],
    de: [
      'Beträge',
      'Erklären',
      'Rund um den Betrag',
      'Was wäre, wenn?',
      'Lesarten und Kosten',
      'Beispiele',
      'Einstellungen',
      'Hilfe',
    ],
    en: [
      'Amounts',
      'Explain',
      'Around the amount',
      'What if?',
      'Readings and cost',
      'Examples',
      'Settings',
      'Help',
    ],
  } as const;
  for (const [lang, tabs] of Object.entries(TABS)) {
    const colorScheme = lang === 'nl' ? 'dark' : 'light';
    it(`are accessible and fit 320 pixels (${lang}, ${colorScheme})`, async () => {
      const { pane } = await open({
        language: `${lang}-BE`,
        colorScheme,
        viewport: { width: 320, height: 700 },
      });
      for (const tab of tabs) {
        await show(pane, tab);
        assert.deepEqual(await brokenRules(pane), [], tab);
        assert.ok((await overhang(pane)) <= 0, tab);
      }
    });
  }

  it('takes a supplement into use for the pane, the check and the functions, which recalculate', async () => {
    const { page, pane, host } = await open({ language: 'fr-BE' });
    const amount = async () => {
      const { event, outcomes } = host.functions.invoke([
        ['AMOUNT', ['2027-03', 2, null, null, null, null, null, null]],
      ]);
      host.online.event('richApiMessage', event);
      return (await outcomes)[0];
    };
    await show(pane, 'Barème');
    assert.match(JSON.stringify(await amount()), /N\/A/);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane
        .getByRole('button', { name: /supplément|fichier/i })
        .first()
        .click(),
    ]);
    await chooser.setFiles({
      name: 'montants-2027.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(SUPPLEMENT),
    });
    const before = host.workbook.recalculations;
    await pane.getByRole('button', { name: 'Utiliser ces montants' }).click();
    await pane.getByText(/complétés par montants-2027\.csv/).waitFor();
    assert.ok(host.workbook.recalculations > before);
    assert.match(JSON.stringify(await amount()), /1394\.67/);
  });

  it('explains the formula of the active cell, article by article', async () => {
    const formula = '=RIS.AMOUNT(A1,B1)';
    const content = {
      sheets: { Feuil1: [['2026-09', 2, { formula, value: 1367.34 }]] },
      selection: { sheet: 'Feuil1', areas: ['C1'] },
    };
    const { pane } = await open({ language: 'nl-BE', content });
    await show(pane, 'Uitleggen');
    await pane.getByRole('main', { name: 'Uitleggen' }).getByRole('button').first().click();
    await pane
      .getByText(/W 14 §1/)
      .first()
      .waitFor();
    assert.match(await pane.locator('body').innerText(), /1\.367,34/);
    assert.deepEqual(await brokenRules(pane), []);
  });

  it('inserts a worked example with its formulas', async () => {
    const { pane, host } = await open({ language: 'fr-BE' });
    await show(pane, 'Exemples');
    const examples = pane.getByRole('main', { name: 'Exemples' });
    await examples.getByRole('button').first().click();
    await examples
      .getByRole('button', { name: /classeur/ })
      .first()
      .click();
    await pane.getByText(/Ajouté/).waitFor();
    const formulas = host.workbook.sheets.flatMap((sheet) => Object.values(sheet.snapshot().formulas));
    assert.ok(
      formulas.some((formula) => formula.startsWith('=RIS.')),
      formulas.join(),
    );
  });

  it('reckons another month and the cost of readings for what was checked', async () => {
    const { pane } = await open({
      language: 'fr-BE',
      content: { sheets: { Dossiers: sampleRows(20).rows } },
    });
    await pane.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    await pane.getByRole('button', { name: /^Contrôler 20/ }).click();
    await pane.getByText(/20 dossiers contrôlés/).waitFor();
    await show(pane, 'Lectures et coût');
    const readings = pane.getByRole('main', { name: 'Lectures et coût' });
    await readings.getByRole('button', { name: /coût/i }).first().click();
    await readings
      .getByText(/dossier/)
      .first()
      .waitFor();
    assert.deepEqual(await brokenRules(pane), []);
  });
});
