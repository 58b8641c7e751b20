import { readFileSync } from 'node:fs';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { Served } from '../../tools/workbench/serve';

/** The workbench in a browser. */
export interface WorkbenchPage {
  readonly page: Page;
  /** Addresses elsewhere that were asked for, and what went wrong in the page: there must be none. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  /** Begins with an empty workbook, its first cell selected. */
  readonly fresh: () => Promise<void>;
  /** Selects a cell of the first column, of rows of the usual height, from 1. */
  readonly select: (row: number) => Promise<void>;
  /** Pastes into the active cell what another program has put on the clipboard. */
  readonly paste: (text: string, html?: string) => Promise<void>;
  /** The same, as a program gives it that writes its formats into a style sheet: the clipboard of the page would drop that. */
  readonly pasteWhole: (html: string) => Promise<void>;
  /** Types into the active cell; the one below is active then. */
  readonly type: (text: string) => Promise<void>;
  readonly open: (name: string, content: string | Uint8Array) => Promise<void>;
  /** Saves the workbook, and reads what was saved. */
  readonly save: () => Promise<{ file: Uint8Array; workbook: Workbook }>;
  /** Waits until what was done has changed cells, and what depends on them is calculated. */
  readonly changing: (work: () => Promise<void>) => Promise<void>;
  /** Waits until every formula is calculated, and drawn. */
  readonly settled: () => Promise<void>;
  /** Waits until the grid has drawn a text, whatever its spaces: it has no texts in the page, only pictures of them. */
  readonly drawn: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const NOTE = `
  globalThis.drawnTexts = [];
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    globalThis.drawnTexts.push(text);
    return draw.call(this, text, ...rest);
  };
  globalThis.calculations = 0;
  new MutationObserver((seen) => {
    if (seen.some(({ target }) => target.ariaBusy === 'true')) globalThis.calculations += 1;
  }).observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
`;

export type PageOptions = Pick<BrowserContextOptions, 'viewport' | 'locale' | 'colorScheme'>;

/** A page on which nothing is yet, and which will note what is drawn and when cells change. */
export async function newPage(
  browser: Browser,
  { viewport = { width: 1400, height: 900 }, locale = 'fr-BE', colorScheme }: PageOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    locale,
    ...(colorScheme && { colorScheme }),
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(NOTE);
  return page;
}

/**
 * The workbench, loaded on a page: a new one of the browser, or one on which it was before, as if it had never been. There it begins in half
 * the time: what is compiled of its script is kept.
 */
export async function openWorkbench(
  on: Browser | Page,
  served: Served,
  options?: PageOptions,
): Promise<WorkbenchPage> {
  const page = 'newContext' in on ? await newPage(on, options) : on;
  const context = page.context();
  if (page.url().startsWith(served.address)) await page.evaluate(() => localStorage.clear());
  page.removeAllListeners();
  await context.unrouteAll();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(served.address)) return route.continue();
    foreign.push(address);
    return route.abort();
  });
  await page.goto(served.address);
  await page.locator('#pane nav').waitFor({ state: 'attached' });
  await page.getByRole('toolbar').first().waitFor();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.address });
  const calculated = page.locator('#grid[aria-busy=false]');
  const settled = async () => {
    await calculated.waitFor();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
    );
  };
  const changing = async (work: () => Promise<void>) => {
    const before = await page.evaluate(() => calculations);
    await work();
    await page.waitForFunction((count) => calculations > count, before);
    await settled();
  };
  const activeCell = page.locator('[data-u-comp="defined-name"] input');
  const select = async (row: number) => {
    const position = { x: 90, y: 30 + 24 * (row - 1) };
    await page.locator('canvas[id^=univer-sheet-main-canvas]').click({ position });
    await until(activeCell, (address) => address === `A${row}`);
  };
  return {
    page,
    foreign,
    errors,
    async fresh() {
      await page.getByRole('button', { name: 'Nouveau' }).click();
      // It is shown once what stands open is at rest: until then a click would go there.
      await page.waitForFunction(
        () => document.querySelectorAll('[data-u-comp=slide-tab-item]').length === 1,
      );
      await settled();
      await select(1);
    },
    select,
    async paste(text, html) {
      await page.evaluate(
        ([plain, rich]) => {
          const types = { 'text/plain': plain!, ...(rich !== undefined && { 'text/html': rich }) };
          const blobs = Object.entries(types).map(([type, said]) => [type, new Blob([said], { type })]);
          return navigator.clipboard.write([
            new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
          ]);
        },
        [text, html],
      );
      await changing(() => page.keyboard.press('Control+v'));
    },
    pasteWhole: (html) =>
      changing(() =>
        page.evaluate((rich) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', rich);
          document.activeElement!.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true }),
          );
        }, html),
      ),
    async type(text) {
      const before = await activeCell.inputValue();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await until(activeCell, (address) => address !== before);
    },
    async open(name, content) {
      const buffer = Buffer.from(content);
      await page
        .getByLabel('Ouvrir un fichier XLSX ou CSV', { exact: true })
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByText(`Ouvert : ${name}.`).first().waitFor();
      await settled();
    },
    async save() {
      await settled();
      await page.getByRole('button', { name: 'Enregistrer' }).click();
      const item = page.getByRole('menuitem', { name: /XLSX/ });
      const [download] = await Promise.all([page.waitForEvent('download'), item.click()]);
      const file = new Uint8Array(readFileSync(await download.path()));
      return { file, workbook: await readXlsx(file, { readStyles: true }) };
    },
    changing,
    settled,
    async drawn(text) {
      await page.waitForFunction(
        (meant) => drawnTexts.join('').replace(/\s/g, '').includes(meant),
        text.replace(/\s/g, ''),
      );
    },
    close: () => context.close(),
  };
}

/** Waits until the value of a field is as it is meant to be. */
async function until(field: Locator, isMeant: (value: string) => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!isMeant(await field.inputValue())) {
    if (Date.now() > end) throw new Error(`the field still says ${await field.inputValue()}`);
    await field.page().waitForTimeout(20);
  }
}

declare global {
  /** Of the page: every text that was drawn. */
  var drawnTexts: string[];
  /** Of the page: how often cells were changed that formulas may depend on; changes one upon another are one. */
  var calculations: number;
}
