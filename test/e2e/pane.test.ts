import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { Content } from '../excel';
import { brokenRules, overhang } from './accessibility';
import { builtPages } from './built-pages';
import { openInExcel, type ExcelPage, type ExcelPageOptions } from './excel-page';
import { sampleRows } from './sample-rows';

describe('pane in Excel, in a browser', function () {
  this.timeout(120_000);
  const built = builtPages();
  let excel: ExcelPage;
  const open = async (options: ExcelPageOptions = {}) => (excel = await openInExcel(built.browser, options));

  /** Every flow ends so: nothing foreign was asked, nothing went wrong, and Excel knew every word. */
  afterEach(async () => {
    const { foreign, errors, host } = excel;
    await excel.close();
    assert.deepEqual([foreign, errors, host.unknown], [[], [], []]);
  });

  const button = (pane: Frame, name: string | RegExp) => pane.getByRole('button', { name });
  const row = (pane: Frame, name: RegExp) => pane.getByRole('option', { name });
  const content = (count: number): Content => {
    const { rows } = sampleRows(count);
    return {
      sheets: { Dossiers: rows, Notes: [['Ne pas toucher']] },
      tables: [{ name: 'Liste', sheet: 'Dossiers', address: `A1:E${count + 1}` }],
    };
  };

  const WORDS = {
    fr: {
      language: 'fr-BE',
      table: /^Tableau Liste/,
      columns: /^Colonnes/,
      start: /^Contrôler 10.000 dossiers/,
      done: /10.000 dossiers contrôlés/,
      counters: ['Corrects', 'Trop payés', 'Trop peu', 'Refusés'],
      write: 'Écrire dans le classeur',
      written: /Constats, Synthèse, Causes/,
      sheets: ['Dossiers', 'Notes', 'Constats', 'Synthèse', 'Causes'],
    },
    nl: {
      language: 'nl-BE',
      table: /^Tabel Liste/,
      columns: /^Kolommen/,
      start: /^10.000 dossiers controleren/,
      done: /10.000 dossiers gecontroleerd/,
      counters: ['Juist', 'Te veel', 'Te weinig', 'Geweigerd'],
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

  it('shows a refused row with its reason, and finds dossiers by what is typed', async () => {
    const { pane } = await open({ language: 'fr-BE', content: content(20) });
    await button(pane, WORDS.fr.table).click();
    await button(pane, /^Contrôler 20/).click();
    await pane.getByRole('searchbox').fill('000010');
    await pane.getByText('1 sur 20').waitFor();
    await row(pane, /^2026-000010/).click();
    await pane
      .getByText(/catégorie/i)
      .first()
      .waitFor();
    assert.deepEqual(await brokenRules(pane), []);
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
    await pane.getByText(/20.000 dossiers contrôlés/).waitFor();
  });

  it('leaves nothing behind when writing fails half-way, and says so', async () => {
    const { pane, host } = await open({ language: 'fr-BE', content: content(20) });
    await button(pane, WORDS.fr.table).click();
    await button(pane, /^Contrôler 20/).click();
    host.traffic.fail({ call: 'Values=', after: 1, code: 'GeneralException' });
    await button(pane, WORDS.fr.write).click();
    await pane.getByText(/Excel a refusé|Cette version/).waitFor();
    assert.deepEqual(
      host.workbook.sheets.map(({ name }) => name),
      ['Dossiers', 'Notes'],
    );
  });

  it('fits the narrowest pane in every language, light and dark, without scrolling sideways', async () => {
    const narrow = { viewport: { width: 320, height: 700 }, colorScheme: 'dark' } as const;
    const { pane } = await open({ language: 'de-DE', content: content(20), ...narrow });
    await button(pane, /^Tabelle Liste/).click();
    await button(pane, /^20 Akten prüfen/).click();
    await pane.getByText(/20 Akten in/).waitFor();
    assert.ok((await overhang(pane)) <= 0);
  });

  it('can be used with the keyboard alone', async () => {
    const { page, pane } = await open({ language: 'fr-BE', content: content(20) });
    await button(pane, WORDS.fr.table).focus();
    await page.keyboard.press('Enter');
    await button(pane, /^Contrôler 20/).waitFor();
    await button(pane, /^Contrôler 20/).focus();
    await page.keyboard.press('Enter');
    const list = pane.getByRole('listbox', { name: 'Dossiers' });
    await list.focus();
    await page.keyboard.press('End');
    await row(pane, /^2026-000020/).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: '2026-000002' }).waitFor();
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
