import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions';
import { builtPages } from './built-pages';
import { isolate } from './site';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** An office.js of our own: it takes the functions, and says of Excel what it is told to. */
const officeJs = (language: string, firstOf1904: number) => `
  globalThis.taken = {};
  globalThis.computed = [];
  globalThis.CustomFunctions = {
    associate: (id, run) => { taken[id] = run; },
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
  };
  globalThis.Office = {
    onReady: async () => ({ host: 'Excel' }),
    context: { displayLanguage: '${language}', requirements: { isSetSupported: () => true } },
  };
  globalThis.Excel = {
    run: (options, batch) => batch({
      sync: async () => undefined,
      workbook: {
        functions: { date: () => ({ load: () => ({ value: ${firstOf1904} }) }) },
        application: { calculate: (type) => computed.push(type) },
      },
    }),
  };`;

describe('functions in the page of the pane', function () {
  this.timeout(60_000);
  const built = builtPages();

  /** The page in an Excel of a language and a date system, under the content policy of docs/admin.md. */
  async function open(language: string, firstOf1904 = 1462): Promise<{ page: Page; errors: string[] }> {
    const page = await built.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await isolate(page, built.site);
    await page.route(OFFICE_JS, (route) => route.fulfill({ body: officeJs(language, firstOf1904) }));
    await page.goto(`${built.site.address}taskpane.html`);
    return { page, errors };
  }

  /** Calls a function as Excel does; an error is its code and its message. */
  const call = (page: Page, id: string, ...args: unknown[]) =>
    page.evaluate(
      ([name, given]) => {
        const { taken } = globalThis as unknown as { taken: Record<string, (...all: unknown[]) => unknown> };
        try {
          return taken[name]!(...given);
        } catch (error) {
          const { code, message } = error as { code: string; message: string };
          return `${code} ${message}`;
        }
      },
      [id, args] as const,
    );

  it('are all registered once the page is loaded, beside the pane', async () => {
    const { page, errors } = await open('fr-BE');
    const taken = await page.evaluate(() => Object.keys((globalThis as unknown as { taken: object }).taken));
    assert.deepEqual(
      taken,
      FUNCTIONS.map(({ id }) => id),
    );
    await page.getByRole('heading', { level: 2 }).waitFor();
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('are registered while their file is loaded, before anything that follows in the page', async () => {
    const page = await built.browser.newPage();
    await isolate(page, built.site);
    await page.route(OFFICE_JS, (route) => route.fulfill({ body: officeJs('fr-BE', 1462) }));
    await page.route('**/taskpane.*.js', (route) =>
      route.fulfill({ body: 'globalThis.takenBefore = Object.keys(taken).length;' }),
    );
    await page.goto(`${built.site.address}taskpane.html`);
    const before = await page.evaluate(() => (globalThis as unknown as { takenBefore: number }).takenBefore);
    assert.equal(before, FUNCTIONS.length);
    await page.close();
  });

  it('compute what they compute elsewhere', async () => {
    const { page } = await open('fr-BE');
    assert.deepEqual(await call(page, 'AMOUNT', [['2026-09']], [[2]]), [[1367.34]]);
    assert.deepEqual(await call(page, 'AMOUNT', [[46_266]], [[2]]), [[1367.34]]);
    assert.deepEqual(await call(page, 'CATEGORY', [['2026-09']], [[2]]), [[3]]);
    await page.close();
  });

  const messages: [language: string, message: RegExp][] = [
    ['fr-BE', /^#N\/A date : .*\[DATE_OUTSIDE_COVERAGE\]$/],
    ['nl-NL', /^#N\/A datum: .*\[DATE_OUTSIDE_COVERAGE\]$/],
    ['de-BE', /^#N\/A Datum: .*\[DATE_OUTSIDE_COVERAGE\]$/],
    ['es-ES', /^#N\/A date: .*\[DATE_OUTSIDE_COVERAGE\]$/],
  ];
  for (const [language, message] of messages) {
    it(`give errors in the language of Excel (${language})`, async () => {
      const { page } = await open(language);
      assert.match((await call(page, 'AMOUNT', [['2027-01']], [[2]])) as string, message);
      await page.close();
    });
  }

  it('take serial numbers as those of a workbook of 1904, and have it computed again', async () => {
    const { page, errors } = await open('fr-BE', 0);
    // 2026-09-01 counted from 1904.
    assert.deepEqual(await call(page, 'AMOUNT', [[46_266 - 1462]], [[2]]), [[1367.34]]);
    const computed = await page.evaluate(() => (globalThis as unknown as { computed: string[] }).computed);
    assert.deepEqual(computed, ['Full']);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
