import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { builtPages } from './built-pages';
import { isolate } from './site';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('task pane in a browser', function () {
  this.timeout(60_000);
  const built = builtPages();

  interface Opening extends BrowserContextOptions {
    /** Time of the day, with its zone. */
    time?: string;
    /** What Microsoft's server answers; without it the request fails. */
    officeJs?: string;
  }

  /** The page on a day (the clock stands still), in a language, cut off from the network. */
  async function open(
    day: string,
    locale: string,
    { time = '10:00:00+01:00', officeJs, ...rest }: Opening = {},
  ) {
    const page = await built.browser.newPage({ locale, timezoneId: 'Europe/Brussels', ...rest });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.setFixedTime(`${day}T${time}`);
    const asked = await isolate(page, built.site);
    if (officeJs !== undefined) await page.route(OFFICE_JS, (route) => route.fulfill({ body: officeJs }));
    await page.goto(`${built.site.address}taskpane.html`);
    return { page, asked, errors };
  }

  const textOf = async (page: Page, selector: string) =>
    (await page.locator(selector).allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

  const LANGUAGES: [locale: string, lang: string, title: string, monthly: string[], annual: string][] = [
    ['fr-BE', 'fr', 'Revenu d’intégration', ['911,56 €', '1 367,34 €', '1 847,89 €'], '10 938,74 €'],
    ['nl-BE', 'nl', 'Leefloon', ['€ 911,56', '€ 1.367,34', '€ 1.847,89'], '€ 10.938,74'],
    ['de-DE', 'de', 'Eingliederungseinkommen', ['911,56 €', '1.367,34 €', '1.847,89 €'], '10.938,74 €'],
    ['en-GB', 'en', 'Social integration income', ['€ 911.56', '€ 1,367.34', '€ 1,847.89'], '€ 10,938.74'],
  ];
  for (const [locale, lang, title, monthly, annual] of LANGUAGES) {
    it(`shows the amounts in force on the day it is opened (${locale})`, async () => {
      const { page, errors } = await open('2026-11-21', locale);
      assert.deepEqual(await textOf(page, 'h1'), [title]);
      assert.deepEqual(await textOf(page, '.monthly'), monthly);
      assert.equal((await textOf(page, '.annual'))[0], annual);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await page.locator('#day').inputValue(), '2026-11-21');
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('asks the network for nothing but office.js', async () => {
    const { page, asked } = await open('2026-11-21', 'fr-BE');
    await page.locator('#day').fill('2025-02-01');
    await page.waitForTimeout(300);
    assert.deepEqual(asked, [OFFICE_JS]);
    await page.close();
  });

  it('changes on the day an indexation enters, not the day before', async () => {
    const { page } = await open('2026-08-31', 'fr-BE');
    assert.deepEqual(await textOf(page, '.monthly'), ['893,65 €', '1 340,47 €', '1 811,57 €']);
    await page.locator('#day').fill('2026-09-01');
    assert.deepEqual(await textOf(page, '.monthly'), ['911,56 €', '1 367,34 €', '1 847,89 €']);
    await page.close();
  });

  it('opens on the day of the reader, not of Greenwich', async () => {
    const { page } = await open('2026-08-31', 'fr-BE', { time: '22:30:00Z' });
    assert.equal(await page.locator('#day').inputValue(), '2026-09-01');
    await page.close();
  });

  it('shows what is covered and when it was checked', async () => {
    const { page } = await open('2026-11-21', 'fr-BE');
    assert.deepEqual(await textOf(page, '.coverage dd'), [
      'du 01/08/2005 au 31/12/2026',
      '21/11/2026',
      'aucune date annoncée',
    ]);
    await page.close();
  });

  for (const day of ['2005-07-31', '2027-01-01']) {
    it(`refuses a day outside the coverage (${day}) and shows no amount`, async () => {
      const { page } = await open(day, 'nl-BE');
      assert.deepEqual(await textOf(page, 'td'), []);
      assert.match((await textOf(page, '.notice')).join(), /01\/08\/2005 tot 31\/12\/2026/);
      await page.close();
    });
  }

  it('says where the published monthly amount differs from the one that is due', async () => {
    const { page } = await open('2009-06-01', 'fr-BE');
    assert.equal((await textOf(page, '.notice')).length, 1);
    await page.close();
  });

  const office = (host: string) =>
    `globalThis.Office = {
       onReady: async () => ({ host: ${host} }),
       context: { displayLanguage: 'nl-BE', requirements: { isSetSupported: () => false } },
     };`;

  it('speaks the language of Excel in Excel, and of the browser in a browser', async () => {
    const inExcel = await open('2026-11-21', 'fr-BE', { officeJs: office('"Excel"') });
    assert.deepEqual(await textOf(inExcel.page, 'h1'), ['Leefloon']);
    assert.deepEqual(inExcel.errors, []);
    await inExcel.page.close();
    const inBrowser = await open('2026-11-21', 'fr-BE', { officeJs: office('null') });
    assert.deepEqual(await textOf(inBrowser.page, 'h1'), ['Revenu d’intégration']);
    await inBrowser.page.close();
  });

  it('speaks English in an Excel whose language it does not know, as the functions and the ribbon do', async () => {
    const spanish = office('"Excel"').replace('nl-BE', 'es-ES');
    const { page } = await open('2026-11-21', 'fr-BE', { officeJs: spanish });
    assert.deepEqual(await textOf(page, 'h1'), ['Social integration income']);
    await page.close();
  });

  it('fits the narrowest pane of Excel without scrolling sideways', async () => {
    const { page } = await open('2026-11-21', 'de-DE', { viewport: { width: 300, height: 700 } });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    assert.ok(scroll <= client, `${scroll} > ${client}`);
    await page.close();
  });

  it('keeps the cursor in the field while a date is typed', async () => {
    const { page } = await open('2026-11-21', 'en-GB');
    await page.locator('#day').focus();
    await page.keyboard.type('10102025'); // reads the same with the day or the month first
    assert.equal(await page.locator('#day').inputValue(), '2025-10-10');
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'day');
    await page.close();
  });
});
