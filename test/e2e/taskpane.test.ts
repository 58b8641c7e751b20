import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { isWorkbook } from '../../src/caseload';
import { builtPages } from './built-pages';
import { isolate } from './site';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const SAMPLE = fileURLToPath(new URL('../../assets/caseload-fr.csv', import.meta.url));

describe('pane in a plain browser, without Excel', function () {
  this.timeout(60_000);
  const built = builtPages();

  /** The page in a language, cut off from the network. */
  async function open(locale: string, officeJs?: string) {
    const page = await built.browser.newPage({
      locale,
      timezoneId: 'Europe/Brussels',
      acceptDownloads: true,
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const asked = await isolate(page, built.site);
    if (officeJs !== undefined) await page.route(OFFICE_JS, (route) => route.fulfill({ body: officeJs }));
    await page.goto(`${built.site.address}taskpane.html`);
    return { page, asked, errors };
  }

  const button = (page: Page, name: RegExp) => page.getByRole('button', { name });
  async function choose(page: Page, name: RegExp, file: string) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()]);
    await chooser.setFiles(file);
  }

  const LANGUAGES: [locale: string, lang: string, said: RegExp][] = [
    ['fr-BE', 'fr', /Excel n’est pas là/],
    ['nl-BE', 'nl', /Excel is er niet/],
    ['de-DE', 'de', /Excel ist nicht da/],
    ['en-GB', 'en', /Excel is not there/],
    ['es-ES', 'fr', /Excel n’est pas là/],
  ];
  for (const [locale, lang, said] of LANGUAGES) {
    it(`says at once that Excel is not there, and what can be done (${locale})`, async () => {
      const { page, asked, errors } = await open(locale);
      await page.getByText(said).waitFor({ timeout: 5_000 });
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.deepEqual([asked, errors], [[OFFICE_JS], []]);
      await page.close();
    });
  }

  it('says so within seconds where Office.js never answers', async () => {
    const mute = `globalThis.Office = { onReady: () => new Promise(() => undefined), context: {} };`;
    const { page } = await open('fr-BE', mute);
    await page.getByText(/Excel n’est pas là/).waitFor({ timeout: 8_000 });
    await page.close();
  });

  it('checks a file, and saves the report as a workbook', async () => {
    const { page, asked, errors } = await open('fr-BE');
    await choose(page, /fichier CSV/, SAMPLE);
    await button(page, /^Contrôler 230/).click();
    await page.getByText(/230 lignes contrôlées/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, /Enregistrer le rapport/).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'ris-report.xlsx');
    assert.ok(isWorkbook(readFileSync(await download.path())));
    assert.deepEqual([asked, errors], [[OFFICE_JS], []]);
    await page.close();
  });

  it('says what is wrong with a file that is none', async () => {
    const { page } = await open('nl-BE');
    await choose(
      page,
      /CSV- of XLSX/,
      fileURLToPath(new URL('../../assets/icons/icon-32.png', import.meta.url)),
    );
    await page
      .locator('.fui-MessageBar')
      .getByText(/bestand/)
      .first()
      .waitFor();
    await button(page, /CSV- of XLSX/).waitFor();
    await page.close();
  });

  it('keeps the language that was chosen, and nothing else', async () => {
    const { page } = await open('fr-BE');
    await button(page, /^Plus/).click();
    await page.getByRole('menuitem', { name: 'Réglages' }).click();
    await page.getByRole('radio', { name: 'Nederlands' }).check();
    await page.getByRole('tab', { name: 'Controle' }).waitFor();
    assert.deepEqual(await page.evaluate(() => Object.entries(localStorage)), [['ris.lang', '"nl"']]);
    await page.reload();
    await page.getByText(/Excel is er niet/).waitFor();
    await page.close();
  });
});
