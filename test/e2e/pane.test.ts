import assert from 'node:assert/strict';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Content } from '../excel';
import { brokenRules, overhang } from './accessibility';
import { flowsInExcel } from './flows-in-excel';
import { sampleRows } from './sample-rows';

describe('pane in Excel, in a browser', function () {
  this.timeout(120_000);
  const open = flowsInExcel();

  const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name });
  const row = (pane: Frame, name: RegExp) => pane.getByRole('option', { name });
  const content = (count: number): Content => {
    const { rows } = sampleRows(count);
    return {
      sheets: { Dossiers: rows, Notes: [['Ne pas toucher']] },
      tables: [{ name: 'Liste', sheet: 'Dossiers', address: `A1:E${count + 1}` }],
    };
  };

  /** The rows of a sample without formulas and errors, as a file may hold them. */
  const plainRows = (count: number) =>
    sampleRows(count).rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? null : cell)));
  /** From the first page to the results, in French. */
  const checkTable = async (pane: Frame, count: number) => {
    const shown = String(count).replace(/000$/, '.000');
    await button(pane, WORDS.fr.table).click();
    await button(pane, new RegExp(`^Contrôler ${shown}`)).click();
    await pane.getByText(new RegExp(`${shown} lignes contrôlées`)).waitFor();
  };

  const WORDS = {
    fr: {
      language: 'fr-BE',
      table: /^Tableau Liste/,
      columns: /^Colonnes/,
      start: /^Contrôler 10.000 lignes/,
      done: /10.000 lignes contrôlées/,
      counters: ['Corrects', 'Trop payés', 'Trop peu', 'Refusés'],
      write: 'Écrire dans le classeur',
      written: /Constats, Synthèse, Causes/,
      sheets: ['Dossiers', 'Notes', 'Constats', 'Synthèse', 'Causes'],
    },
    nl: {
      language: 'nl-BE',
      table: /^Tabel Liste/,
      columns: /^Kolommen/,
      start: /^10.000 rijen controleren/,
      done: /10.000 rijen gecontroleerd/,
      counters: ['Correct', 'Te veel', 'Te weinig', 'Geweigerd'],
      write: 'In de werkmap schrijven',
      written: /Bevindingen, Samenvatting, Oorzaken/,
      sheets: ['Dossiers', 'Notes', 'Bevindingen', 'Samenvatting', 'Oorzaken'],
    },
  } as const;

  for (const [lang, words] of Object.entries(WORDS)) {
    it(`goes the whole way with 10,000 rows (${lang})`, async () => {
      const { expected } = sampleRows(10_000);
      const { pane, host } = await open({ language: words.language, content: content(10_000) });
      const before = host.workbook.sheets.map((sheet) => sheet.snapshot());
      await button(pane, words.table).click();
      await button(pane, words.columns).waitFor();
      assert.deepEqual(await brokenRules(pane), []);
      await button(pane, words.start).click();
      await pane.getByText(words.done).waitFor();
      assert.deepEqual(await brokenRules(pane), []);
      const { correct, over, under, refused } = expected;
      for (const [i, count] of [correct, over, under, refused].entries()) {
        const text = (await button(pane, new RegExp(`^${words.counters[i]!}`)).innerText()).replace(
          /[\s.]/g,
          '',
        );
        assert.ok(text.includes(String(count)), `${text}: ${count}`);
      }
      await button(pane, words.write).click();
      await pane.getByText(words.written).waitFor();
      assert.deepEqual(
        host.workbook.sheets.map(({ name }) => name),
        words.sheets,
      );
      assert.deepEqual(
        host.workbook.sheets.slice(0, 2).map((sheet) => sheet.snapshot()),
        before,
      );
      const [, , findings, summary] = host.workbook.sheets;
      assert.deepEqual(
        findings!.tables.map(({ area }) => area.rows),
        [10_001],
      );
      assert.equal(findings!.cells.valueAt(1, 0), '2026-000001');
      assert.equal(findings!.rules.length, 3);
      assert.ok(summary!.charts.length > 0);
    });
  }

  it('opens the sheet of a dossier, goes to its row, and inserts the sheet', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: content(20) });
    await button(pane, WORDS.fr.table).click();
    await button(pane, /^Contrôler 20/).click();
    await button(pane, /^Trop payés/).click();
    await pane.getByText('2 sur 20').waitFor();
    await row(pane, /^2026-000009/).click();
    await pane.getByRole('heading', { name: /Feuille de calcul/ }).waitFor();
    assert.deepEqual(await brokenRules(pane), []);
    const text = await pane.locator('body').innerText();
    assert.match(text, /1\s367,34\s€/);
    assert.match(text, /L 14 §1/);
    await button(pane, 'Aller à la ligne').click();
    await assertSoon(() =>
      assert.deepEqual(
        host.workbook.selection.map(({ row }) => row),
        [9],
      ),
    );
    await button(pane, 'Insérer cette feuille').click();
    await pane.getByText(/Ajouté/).waitFor();
    assert.equal(host.workbook.sheets.length, 3);
    await button(pane, 'Retour').click();
    await pane.getByText('2 sur 20').waitFor();
  });

  it('does not go to a row that is another dossier since the sheet was sorted, and says so', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: content(20) });
    await checkTable(pane, 20);
    await button(pane, /^Trop payés/).click();
    await row(pane, /^2026-000009/).click();
    const [sheet] = host.workbook.sheets;
    sheet!.cells.hold(9, 0, '2026-000019');
    const before = host.workbook.selection;
    const detail = pane.getByRole('region', { name: '2026-000009' });
    await button(pane, 'Aller à la ligne').click();
    await detail.getByText(/^Les lignes ont changé depuis qu’elles ont été lues/).waitFor();
    assert.deepEqual(host.workbook.selection, before);
    sheet!.cells.hold(9, 0, '2026-000009');
    await button(pane, 'Aller à la ligne').click();
    await assertSoon(() =>
      assert.deepEqual(
        host.workbook.selection.map(({ row }) => row),
        [9],
      ),
    );
    assert.equal(await detail.getByText(/^Les lignes ont changé/).count(), 0);
  });

  it('shows a refused row with its reason, and finds dossiers by what is typed', async () => {
    const { pane } = await open({ language: 'fr-BE', content: content(20) });
    await checkTable(pane, 20);
    await pane.getByRole('searchbox').fill('000010');
    await pane.getByText('1 sur 20').waitFor();
    assert.deepEqual(await pane.getByRole('option', { name: /^2026-/ }).count(), 1);
    await row(pane, /^2026-000010/).click();
    const detail = pane.getByRole('region', { name: '2026-000010' });
    await detail.getByText('Ce dossier n’a pas pu être calculé').waitFor();
    assert.match(
      await detail.innerText(),
      /La catégorie manque et rien dans la ligne ne permet de la déduire/,
    );
    assert.equal(await detail.getByRole('heading', { name: /Feuille de calcul/ }).count(), 0);
    assert.deepEqual(await brokenRules(pane), []);
  });

  it('says which correct dossiers are so only as far as their row was read', async () => {
    const { rows } = sampleRows(20);
    const sheets = { Dossiers: rows.map((cells, i) => [...cells, i === 0 ? 'Xyz' : i === 1 ? 250.5 : null]) };
    const { pane } = await open({ language: 'fr-BE', content: { sheets } });
    await button(pane, /^Feuille Dossiers/).click();
    await button(pane, /^Contrôler 20/).click();
    await button(pane, /^Corrects/).waitFor();
    assert.match(await button(pane, /^Corrects/).innerText(), /\b14\b[^]*dont 1 lu en partie/);
    await pane.getByText(/ont un montant dans « Xyz », qui n’est pas compté/).waitFor();
    const first = row(pane, /^2026-000001/);
    assert.match(await first.innerText(), /correct, ligne lue en partie/);
    assert.doesNotMatch(await row(pane, /^2026-000002/).innerText(), /en partie/);
    await first.click();
    await pane
      .getByRole('region', { name: '2026-000001' })
      .getByText('correct, ligne lue en partie')
      .waitFor();
  });

  it('gives the figures of what was paid too much and too little, never one against the other', async () => {
    const { pane } = await open({ language: 'fr-BE', content: content(20) });
    await checkTable(pane, 20);
    const causes = pane.getByRole('table', { name: 'Écarts par cause' });
    const cells = (table: Locator) =>
      table
        .getByRole('row')
        .evaluateAll((rows) =>
          rows.slice(1).map((one) => [...one.children].slice(1).map(({ textContent }) => textContent)),
        );
    assert.deepEqual(await cells(causes), [
      ['2', '+65,32', '0,00'],
      ['2', '0,00', '−53,74'],
    ]);
    await button(pane, 'Dû et payé par catégorie').click();
    await pane.getByRole('table', { name: 'Dû et payé par catégorie' }).waitFor();
    // The chart itself speaks English: it is a picture with a name, which Tab does not enter.
    const chart = pane.getByRole('img', { name: 'Dû et payé par catégorie' });
    assert.equal(await chart.locator('[inert] svg').count(), 1);
    assert.deepEqual(await brokenRules(pane), []);
  });

  /** Serial numbers of 01/08/2026 and 01/09/2026. */
  const [AUGUST, SEPTEMBER] = [46_235, 46_266];
  const ROWS = [
    ['Dossier', 'Mois', 'Catégorie', 'Payé', 'Pension'],
    ['A', AUGUST, 2, 1340.47, null],
    ['A', SEPTEMBER, 2, 1400, null],
    ['B', SEPTEMBER, 2, 1368, null],
    ['C', SEPTEMBER, 2, 1367, null],
    ['D', SEPTEMBER, 2, 1340.47, null],
    ['D', SEPTEMBER, 2, 1367.34, null],
    ['E', SEPTEMBER, 2, 0, '1.31o,20'],
  ];
  const checkRows = async (pane: Frame) => {
    await button(pane, /^Feuille Dossiers/).click();
    await button(pane, /^Contrôler /).click();
    await pane.getByText(/7 lignes contrôlées/).waitFor();
  };

  it('counts what is right but for a rounding by itself, and shows only that when asked', async () => {
    const { pane } = await open({ language: 'fr-BE', content: { sheets: { Dossiers: ROWS } } });
    await checkRows(pane);
    const said = async (name: RegExp) => (await button(pane, name).innerText()).replace(/\s+/g, ' ');
    assert.equal(await said(/^Corrects/), 'Corrects 2 dont 1 à regarder 2 707,81 €');
    assert.equal(await said(/^Trop payés/), 'Trop payés 1 +32,66 €');
    assert.equal(await said(/^Trop peu/), 'Trop peu 1 −26,87 €');
    assert.match(await said(/^Remarqué aussi/), /^Remarqué aussi 1 Deux lignes du même dossier/);
    assert.equal(await row(pane, /^D .*à regarder/).count(), 2);
    assert.equal(await row(pane, /à regarder/).count(), 2);
    const harmless = button(pane, /^et 2 justes à l’arrondi ou à la lecture/);
    assert.match(await harmless.innerText(), /: \+0,66\s€, −0,34\s€$/);
    const bars = pane.getByRole('list', { name: 'Écarts par cause' }).getByRole('listitem');
    assert.deepEqual(
      (await bars.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      [
        'inexpliqué Trop payés +32,66 €',
        'anciens montants encore payés Trop peu −26,87 €',
        'correct à un arrondi près juste à l’arrondi ou à la lecture près +0,66 €',
        'correct à un arrondi près juste à l’arrondi ou à la lecture près −0,34 €',
      ],
    );
    await harmless.click();
    await pane.getByText('2 sur 7').waitFor();
    assert.deepEqual(await brokenRules(pane), []);
    assert.match(await row(pane, /^B /).innerText(), /\+0,66\s€[^]*correct à un arrondi près/);
  });

  it('names the cell of a refused row in the list, and its column with the reason', async () => {
    const { pane } = await open({ language: 'fr-BE', content: { sheets: { Dossiers: ROWS } } });
    await checkRows(pane);
    await button(pane, /^Refusés/).click();
    const refused = row(pane, /^E /);
    assert.match(await refused.innerText(), /«\sPension\s»\s: «\s1\.31o,20\s»/);
    await refused.click();
    await pane
      .getByRole('region', { name: 'E' })
      .getByText(/^«\sPension\s»\s: .*1\.31o,20/)
      .waitFor();
  });

  it('goes to the row of the month, and not to another month of the same dossier', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: { sheets: { Dossiers: ROWS } } });
    await checkRows(pane);
    await row(pane, /^A · septembre 2026/).click();
    await button(pane, 'Aller à la ligne').click();
    /** From 0. */
    const rowOf = () => host.workbook.selection.map((area) => area.row);
    await assertSoon(() => assert.deepEqual(rowOf(), [2]));
    // Sorted: the two months of the dossier have changed places.
    const [sheet] = host.workbook.sheets;
    sheet!.cells.hold(1, 1, SEPTEMBER);
    sheet!.cells.hold(2, 1, AUGUST);
    await button(pane, 'Retour').click();
    await row(pane, /^A · août 2026/).click();
    await button(pane, 'Aller à la ligne').click();
    await pane.getByText(/la ligne 2 n’est plus celle de ce dossier et de ce mois/).waitFor();
    assert.deepEqual(rowOf(), [2]);
  });

  it('says what else was noticed, with both lines of what stands twice', async () => {
    const { pane } = await open({ language: 'fr-BE', content: { sheets: { Dossiers: ROWS } } });
    await checkRows(pane);
    await button(pane, /^Remarqué aussi/).click();
    await pane.getByText('D (lignes 6 et 7)').waitFor();
  });

  it('says in the language of the moment what was written', async () => {
    const { pane } = await open({ language: 'fr-BE', content: { sheets: { Dossiers: ROWS } } });
    await checkRows(pane);
    await button(pane, WORDS.fr.write).click();
    await pane.getByText(/^Écrit sur les nouvelles feuilles\s: Constats/).waitFor();
    await row(pane, /^A · août 2026/).click();
    await button(pane, 'Insérer cette feuille').click();
    await pane.getByText(/^Ajouté\s: feuille «\sA/).waitFor();
    await button(pane, /^Plus/).click();
    await pane.getByRole('menuitem', { name: 'Réglages' }).click();
    await pane.getByRole('radio', { name: 'Nederlands' }).check();
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByText(/^Toegevoegd: blad “A/).waitFor();
    await button(pane, 'Terug').click();
    await pane.getByText(/^Geschreven op nieuwe bladen: Constats/).waitFor();
  });

  it('checks a workbook that is chosen as a file', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Liste', rows: plainRows(20) }] });
    const { page, pane, host } = await open({ language: 'fr-BE' });
    const before = host.workbook.snapshot();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(pane, /fichier CSV ou XLSX/).click(),
    ]);
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await chooser.setFiles({ name: 'liste.xlsx', mimeType, buffer: Buffer.from(bytes) });
    await button(pane, /^Contrôler 20/).click();
    await pane.getByText(/20 lignes contrôlées/).waitFor();
    assert.match(await button(pane, /^Corrects/).innerText(), /\b14\b/);
    await row(pane, /^2026-000009/).click();
    await pane.getByRole('heading', { name: /Feuille de calcul/ }).waitFor();
    assert.equal(await button(pane, 'Aller à la ligne').count(), 0);
    assert.deepEqual(host.workbook.snapshot(), before);
  });

  it('keeps what was checked when the language changes', async () => {
    const { pane } = await open({ language: 'fr-BE', content: content(20) });
    await checkTable(pane, 20);
    await button(pane, /^Plus/).click();
    await pane.getByRole('menuitem', { name: 'Réglages' }).click();
    await pane.getByRole('radio', { name: 'Nederlands' }).check();
    await pane.getByRole('tab', { name: 'Controle' }).click();
    await pane.getByText(/20 rijen gecontroleerd/).waitFor();
    await row(pane, /^2026-000009/).click();
    await pane.getByRole('heading', { name: /Berekeningsblad/ }).waitFor();
  });

  it('puts the focus on the heading of what comes next, and takes it from nothing at first', async () => {
    const { pane } = await open({ language: 'fr-BE', content: content(20) });
    const focused = () =>
      pane.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
    await button(pane, WORDS.fr.table).waitFor();
    assert.match(await focused(), /^BODY /);
    await button(pane, WORDS.fr.table).click();
    await button(pane, /^Contrôler 20/).waitFor();
    assert.equal(await focused(), 'H3 Dossiers');
    await button(pane, /^Contrôler 20/).click();
    await pane.getByText(/20 lignes contrôlées/).waitFor();
    assert.equal(await focused(), 'H3 Dossiers');
    assert.equal(await pane.evaluate(() => scrollY), 0);
    await button(pane, 'Autres lignes').click();
    await button(pane, WORDS.fr.table).waitFor();
    assert.match(await focused(), /^H3 /);
  });

  it('takes what the user says of a column, and remembers it when asked', async () => {
    const sheets = {
      Blad1: [
        ['N° interne', 'mois', 'catégorie', 'Somme'],
        ['A', '2026-09', 2, 1367.34],
      ],
    };
    const { pane } = await open({ language: 'fr-BE', content: { sheets } });
    await button(pane, /^Feuille Blad1/).click();
    await pane
      .getByText(/colonne/i)
      .first()
      .waitFor();
    assert.deepEqual(await brokenRules(pane), []);
    const meaning = (header: string) => pane.getByRole('combobox', { name: `Signification de ${header}` });
    await meaning('N° interne').selectOption('dossier');
    await meaning('Somme').selectOption('paid');
    await button(pane, 'Retenir pour ces en-têtes').click();
    await button(pane, /^Contrôler 1 /).click();
    await button(pane, /^Corrects/).waitFor();
    assert.match(await button(pane, /^Corrects/).innerText(), /\b1\b/);
    await button(pane, 'Autres lignes').click();
    await button(pane, /^Feuille Blad1/).click();
    await button(pane, /^Contrôler 1 /).waitFor();
  });

  it('says that a cell is being edited, and goes on when it is not', async () => {
    const { pane, host } = await open({ language: 'nl-BE', content: content(20) });
    await button(pane, WORDS.nl.table).waitFor();
    host.traffic.editing = true;
    await button(pane, 'Vernieuwen').click();
    await pane.getByText(/er wordt een cel bewerkt/).waitFor();
    host.traffic.editing = false;
    await button(pane, 'Opnieuw proberen').click();
    await button(pane, WORDS.nl.table).waitFor();
  });

  it('stops a check when asked, and the rows can be checked again', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: content(20_000) });
    const before = host.workbook.snapshot();
    await button(pane, WORDS.fr.table).click();
    await button(pane, /^Contrôler 20.000/).click();
    await button(pane, 'Annuler').click();
    await button(pane, /^Contrôler 20.000/).waitFor();
    assert.equal(await pane.getByRole('progressbar').count(), 0);
    assert.deepEqual(host.workbook.snapshot(), before);
    await button(pane, /^Contrôler 20.000/).click();
    await pane.getByText(/20.000 lignes contrôlées/).waitFor();
  });

  it('leaves nothing behind when writing fails half-way, and says so', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: content(20) });
    await checkTable(pane, 20);
    const before = host.workbook.snapshot();
    host.traffic.fail({ call: 'Values=', after: 1, code: 'GeneralException' });
    await button(pane, WORDS.fr.write).click();
    await pane.getByText(/^Excel a refusé.*Ce qui était commencé a été retiré\. Réessayez\.$/).waitFor();
    assert.deepEqual(host.workbook.snapshot(), before);
    await button(pane, WORDS.fr.write).click();
    await pane.getByText(WORDS.fr.written).waitFor();
  });

  it('leaves nothing behind when writing is cancelled half-way, and says so', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: content(20_000) });
    await checkTable(pane, 20_000);
    const before = host.workbook.snapshot();
    host.traffic.delay = 100;
    await button(pane, WORDS.fr.write).click();
    await assertSoon(() => assert.ok((host.workbook.sheets[2]?.cells.used()?.rows ?? 0) > 1));
    await button(pane, 'Annuler').click();
    await pane.getByText('Annulé. Le classeur est comme avant.').waitFor();
    assert.deepEqual(host.workbook.snapshot(), before);
  });

  const NARROW = {
    fr: [/^Tableau Liste/, /^Contrôler 20/, /20 lignes contrôlées/],
    nl: [/^Tabel Liste/, /^20 rijen controleren/, /20 rijen gecontroleerd/],
    de: [/^Tabelle Liste/, /^20 Zeilen prüfen/, /20 Zeilen in/],
    en: [/^Table Liste/, /^Check 20/, /20 rows checked/],
  } as const;
  for (const [lang, [table, start, done]] of Object.entries(NARROW)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`fits the narrowest pane, stage by stage, without scrolling sideways (${lang}, ${colorScheme})`, async () => {
        const viewport = { width: 320, height: 700 };
        const { pane } = await open({ language: `${lang}-BE`, content: content(20), viewport, colorScheme });
        const fits = async (stage: string) => {
          assert.ok((await overhang(pane)) <= 0, stage);
          assert.deepEqual(await brokenRules(pane), [], stage);
        };
        await button(pane, table).waitFor();
        await fits('choose');
        await button(pane, table).click();
        await button(pane, start).waitFor();
        await fits('columns');
        await button(pane, start).click();
        await pane.getByText(done).waitFor();
        await fits('results');
        await row(pane, /^2026-000008/).click();
        await pane.getByRole('region', { name: '2026-000008' }).getByRole('heading').nth(1).waitFor();
        await fits('detail');
      });
    }
  }

  it('can be used with the keyboard alone', async () => {
    const { page, pane } = await open({ language: 'fr-BE', content: content(20) });
    await button(pane, WORDS.fr.table).waitFor();
    await tabTo(page, button(pane, WORDS.fr.table));
    await page.keyboard.press('Enter');
    await button(pane, /^Contrôler 20/).waitFor();
    await tabTo(page, button(pane, /^Contrôler 20/));
    await page.keyboard.press('Enter');
    const list = pane.getByRole('listbox', { name: 'Dossiers' });
    await list.waitFor();
    await tabTo(page, list);
    await page.keyboard.press('End');
    await row(pane, /^2026-000020/).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    const outlines = () =>
      list.getByRole('option').evaluateAll((rows) => rows.map((one) => getComputedStyle(one).outlineStyle));
    assert.deepEqual((await outlines()).slice(0, 3), ['none', 'solid', 'none']);
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: '2026-000002' }).waitFor();
    await tabTo(page, button(pane, 'Aller à la ligne'));
    await page.keyboard.press('Escape');
    await list.waitFor();
    await pane.waitForFunction(() => document.activeElement?.getAttribute('role') === 'listbox');
  });
});

/** Tries again for a second: what was asked of Excel takes a moment to arrive. */
async function assertSoon(check: () => void): Promise<void> {
  for (let tries = 20; ; tries -= 1) {
    try {
      return check();
    } catch (error) {
      if (tries === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Most presses of Tab between two things of the pane. */
const MOST_TABS = 60;

/** Presses Tab until an element has the focus, as someone without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail(`${MOST_TABS} presses of Tab do not lead to it: ${String(wanted)}`);
}
