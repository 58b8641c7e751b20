import assert from 'node:assert/strict';
import type { Frame, Locator } from 'playwright-core';
import { brokenRules, overhang } from './accessibility';
import { flowsInExcel } from './flows-in-excel';
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
  const open = flowsInExcel();

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
      'Lezingen en kosten',
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

  /** Checks a sample, and shows a tab of what comes after a check. */
  async function afterCheck(
    tab: string,
    rows = sampleRows(20).rows,
  ): Promise<{ pane: Frame; main: Locator }> {
    const { pane } = await open({ language: 'fr-BE', content: { sheets: { Dossiers: rows } } });
    await pane.getByRole('button', { name: /^Feuille Dossiers/ }).click();
    await pane.getByRole('button', { name: /^Contrôler / }).click();
    await pane.getByText(/lignes contrôlées/).waitFor();
    await show(pane, tab);
    return { pane, main: pane.getByRole('main', { name: tab }) };
  }

  it('reckons another month for what was checked', async () => {
    const { pane, main } = await afterCheck('Et à une autre date ?');
    assert.equal(await main.getByRole('table').count(), 0);
    await main.getByRole('button', { name: 'Calculer' }).click();
    await main.getByText('Donnez un mois, un fichier, ou les deux.').waitFor();
    await main.getByRole('textbox', { name: 'Autre mois' }).fill('01/2026');
    await main.getByRole('button', { name: 'Calculer' }).click();
    await main.getByRole('table').waitFor();
    const text = (await main.innerText()).replace(/\s+/g, ' ');
    // Eighteen persons alone that were not refused: 18 × 1 367,34 and 18 × 1 314,20.
    assert.match(text, /Et si : le mois de janvier 2026 −956,52 € par mois/);
    assert.match(text, /2 isolé 18 dossiers, 18 changent 24 612,12 23 655,60 −956,52/);
    assert.deepEqual(await brokenRules(pane), []);
  });

  it('reckons what each reading costs what was checked, in dossiers and euros', async () => {
    // Two with a child half of the time, and one alone.
    const rows = [
      ['Dossier', 'Mois', 'Catégorie', 'Part de garde', 'Montant payé'],
      ['A', 46_266, 3, '1/2', 1800],
      ['B', 46_266, 3, '1/2', 1847.89],
      ['C', 46_266, 2, null, 1367.34],
    ];
    const { pane, main } = await afterCheck('Lectures et coût', rows);
    const costs = main.getByText(/^(rien ne change|c’est la lecture appliquée|.* changent? : .*)$/);
    assert.equal(await costs.count(), 0);
    await main.getByRole('button', { name: 'Calculer ce que coûte chaque lecture' }).click();
    await costs.first().waitFor();
    const custody = main.getByRole('region', { name: /^Garde alternée/ }).getByRole('listitem');
    // Category 3 in full is 1 847,89 a month, category 2 1 367,34: half of the difference, to the cent, twice.
    assert.deepEqual(
      (await custody.allInnerTexts()).map((text) => text.split('\n').at(-1)!.replace(/\s+/g, ' ')),
      [
        'c’est la lecture appliquée',
        '2 dossiers changent : −480,54 € par mois',
        '2 dossiers changent : −480,54 € par mois',
      ],
    );
    const others = (await costs.allInnerTexts()).filter((text) => !text.includes('changent'));
    assert.ok(others.length >= 10, others.join());
    assert.deepEqual([...new Set(others)], ['c’est la lecture appliquée', 'rien ne change']);
    assert.deepEqual(await brokenRules(pane), []);
  });

  it('answers a question around the amount, and puts the answer into the workbook', async () => {
    const { pane, host } = await open({ language: 'fr-BE' });
    await show(pane, 'Autour du montant');
    const main = pane.getByRole('main', { name: 'Autour du montant' });
    await main.getByRole('button', { name: /^Délais/ }).click();
    const answer = main.getByRole('region', { name: 'Réponse' });
    assert.equal(await answer.count(), 0);
    await main.getByRole('button', { name: 'Remplir avec un exemple' }).click();
    await main.getByRole('button', { name: 'Répondre' }).click();
    await answer.waitFor();
    assert.match(
      await answer.innerText(),
      /Dernier jour du recours au tribunal du travail\s\[1\]\s+23\/12\/2026\s+L 47/,
    );
    assert.deepEqual(await brokenRules(pane), []);
    await answer.getByRole('button', { name: 'Insérer dans le classeur' }).click();
    await answer.getByText(/Ajouté/).waitFor();
    assert.deepEqual(
      host.workbook.sheets.map(({ name }) => name),
      ['Feuil1', 'Délais'],
    );
  });
});
