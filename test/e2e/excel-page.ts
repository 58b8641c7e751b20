import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Frame, Page, Route } from 'playwright-core';
import { contentPolicy } from '../../tools/site-headers';
import { Host, type HostOptions } from '../excel';

const ORIGIN = 'https://ris.test';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const BUILD = fileURLToPath(new URL('../../dist/addin/', import.meta.url));
const OFFICE_JS = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist/',
);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Excel's window around the pane: it passes messages on, both ways. */
const WINDOW = (address: string) => `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html, body, iframe { margin: 0; width: 100%; height: 100%; border: 0; display: block; overflow: hidden }</style>
<iframe title="pane" src="${address}"></iframe>
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ data, source }) => { if (source === frame.contentWindow) toExcel(data); });
  fromExcel = (text) => frame.contentWindow.postMessage(text, '*');
</script>`;

export interface ExcelPage {
  readonly page: Page;
  /** The pane, a frame in the window of Excel. */
  readonly pane: Frame;
  readonly host: Host;
  /** Addresses that were asked for and are neither the centre's own server nor that of office.js: there must be none. */
  readonly foreign: readonly string[];
  /** What went wrong in the page. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface ExcelPageOptions
  extends
    Omit<HostOptions, 'origin'>,
    Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'> {}

/**
 * Opens the built pane in a browser as Excel on the web does: in a frame, with the real, unmodified Office.js, under the content policy
 * that docs/admin.md gives, on a workbook of our own. Nothing leaves the machine: every request is answered here or refused.
 */
export async function openInExcel(browser: Browser, options: ExcelPageOptions = {}): Promise<ExcelPage> {
  const { viewport = { width: 360, height: 800 }, colorScheme = 'light', deviceScaleFactor = 1 } = options;
  const context = await browser.newContext({
    viewport,
    colorScheme,
    deviceScaleFactor,
    locale: options.language ?? 'en-US',
    timezoneId: 'Europe/Brussels',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  const host = new Host({ ...options, origin: ORIGIN }, (text) => {
    if (!page.isClosed()) void page.evaluate((said) => fromExcel(said), text).catch(() => undefined);
  });
  const { query, fragment } = host.online.address;
  await page.exposeFunction('toExcel', (text: string) => host.online.receive(text));
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const address = origin + pathname;
    if (address === `${ORIGIN}/excel`) {
      return route.fulfill({
        contentType: TYPES['.html']!,
        body: WINDOW(`/taskpane.html?${query}#${fragment}`),
      });
    }
    if (origin === ORIGIN)
      return answer(route, join(BUILD, pathname), { 'Content-Security-Policy': contentPolicy('cdn') });
    if (address.startsWith(OFFICE)) return answer(route, join(OFFICE_JS, address.slice(OFFICE.length)), {});
    foreign.push(address);
    return route.abort();
  });
  await page.goto(`${ORIGIN}/excel`);
  const pane = page.frames()[1]!;
  return { page, pane, host, foreign, errors, close: () => context.close() };
}

function answer(route: Route, file: string, headers: Record<string, string>): Promise<void> {
  if (!existsSync(file)) return route.fulfill({ status: 404 });
  const contentType = TYPES[extname(file)] ?? 'application/octet-stream';
  return route.fulfill({ headers: { ...headers, 'Content-Type': contentType }, body: readFileSync(file) });
}

declare global {
  /** Of Excel's window. */
  function fromExcel(text: string): void;
  function toExcel(text: string): void;
}
