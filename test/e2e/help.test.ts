import assert from 'node:assert/strict';
import { FUNCTIONS } from '../../src/functions';
import { LANGS } from '../../src/i18n';
import { builtPages } from './built-pages';
import { isolate } from './site';

describe('help in a browser', function () {
  this.timeout(60_000);
  const built = builtPages();

  async function open(path: string, locale = 'nl-BE', width = 900) {
    const page = await built.browser.newPage({ locale, viewport: { width, height: 700 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const asked = await isolate(page, built.site);
    await page.goto(`${built.site.address}${path}`);
    return { page, asked, errors };
  }

  const chosen: [path: string, locale: string, page: string][] = [
    ['help.html', 'nl-BE', 'help-nl.html'],
    ['help.html#amount', 'de-DE', 'help-de.html#amount'],
    ['help.html?lang=fr#BAD_DATE', 'nl-BE', 'help-fr.html#BAD_DATE'],
    ['help.html?lang=es', 'en-GB', 'help-en.html'],
    ['help.html', 'es-ES', 'help-fr.html'],
  ];
  for (const [path, locale, expected] of chosen) {
    it(`${path} in ${locale} goes to ${expected}`, async () => {
      const { page } = await open(path, locale);
      await page.waitForURL(`${built.site.address}${expected}`);
      assert.equal(await page.locator('main').count(), 1);
      await page.close();
    });
  }

  for (const lang of LANGS) {
    it(`is whole, asks no other server and fits a narrow window (${lang})`, async () => {
      const { page, asked, errors } = await open(`help-${lang}.html`, 'nl-BE', 320);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
      assert.equal(await page.locator('article').count(), FUNCTIONS.length);
      const broken = await page.$$eval('a[href^="#"]', (links) =>
        links.map((link) => link.getAttribute('href')!).filter((href) => !document.querySelector(href)),
      );
      assert.deepEqual(broken, []);
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      assert.ok(scroll <= client, `${scroll} > ${client}`);
      assert.deepEqual(asked, []);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('offers the four languages where scripts do not run', async () => {
    const context = await built.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${built.site.address}help.html`);
    assert.equal(await page.locator('.languages a').count(), 4);
    await context.close();
  });
});
