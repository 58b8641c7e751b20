import { statSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { findBrowser, launch } from '../test/e2e/browser';
import { build, BUILT, isBuilt } from './workbench/build';
import { serveWorkbench } from './workbench/serve';

/**
 * `npm run bench`, its part for the workbench: how long files take from being chosen until the grid has calculated them, and how long the
 * page hears no click meanwhile. Only the ratios to the first file mean something elsewhere.
 */
const FORMULAS = [1_000, 10_000] as const;
const ROWS = 100_000;
const COLUMNS = 8;

/** Rows with three facts and what {@link formula} makes of them; `wide` cells are filled by each. */
function formulaRows(count: number, formula: (row: number) => string, wide: number): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  for (let i = 0; i < count; i += 1) {
    const row = i + 1;
    cells.set(`${i},0`, { value: '2026-09' }).set(`${i},1`, { value: 1 + (i % 3) });
    cells.set(`${i},2`, { value: 1_000 + (i % 900) });
    const last = String.fromCharCode('D'.charCodeAt(0) + wide - 1);
    cells.set(`${i},3`, {
      formula: formula(row),
      formulaType: 'array',
      formulaRef: `D${row}:${last}${row}`,
      formulaDynamic: true,
    });
    for (let j = 1; j < wide; j += 1) cells.set(`${i},${3 + j}`, { value: 0 });
  }
  return writeXlsx({ sheets: [{ name: 'A', cells }] });
}

const plainRows = (count: number) =>
  writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: Array.from({ length: count }, (_, i) =>
          Array.from({ length: COLUMNS }, (_unused, j) => i * COLUMNS + j),
        ),
      },
    ],
  });

const number = (count: number) => count.toLocaleString('en');
const amount = (row: number) => `_xldudf_RIS_AMOUNT(A${row},B${row})`;
const check = (row: number) => `_xldudf_RIS_CHECK(A${row},C${row},B${row})`;

/** Opens the file in the page. */
async function open(
  page: Page,
  name: string,
  file: Uint8Array,
): Promise<{ seconds: number; blocked: number }> {
  await page.evaluate(() => {
    Object.assign(globalThis, { longest: 0 });
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
  });
  const begin = performance.now();
  await page
    .locator('#bar input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await page.getByText(`Ouvert : ${name}.`).first().waitFor({ timeout: 300_000 });
  // Calculated, once the page is quiet again.
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 10;) {
      const asked = performance.now();
      await new Promise((next) => setTimeout(next, 50));
      quiet = performance.now() - asked < 100 ? quiet + 1 : 0;
    }
  });
  const seconds = (performance.now() - begin) / 1000 - 0.5;
  return { seconds, blocked: await page.evaluate(() => longest) };
}

const path = findBrowser();
if (path === undefined) {
  console.log('workbench: no Chromium, Chrome or Edge found, not measured');
} else {
  if (!isBuilt()) await build();
  const served = await serveWorkbench();
  const browser = await launch(path);
  const [few, many] = FORMULAS;
  const files: readonly (readonly [what: string, file: () => Promise<Uint8Array>])[] = [
    [`${number(few)} rows of RIS.AMOUNT`, () => formulaRows(few, amount, 1)],
    [`${number(many)} rows of RIS.AMOUNT`, () => formulaRows(many, amount, 1)],
    [`${number(many)} rows of RIS.CHECK, 3 cells wide`, () => formulaRows(many, check, 3)],
    [`${number(ROWS)} rows of ${COLUMNS} columns, no formulas`, () => plainRows(ROWS)],
  ];
  const size = (name: string) => (statSync(join(BUILT, name)).size / 1e6).toFixed(1);
  console.log(`workbench: script ${size('workbench.js')} MB; XLSX opened and calculated, in Chromium:`);
  let first: number | undefined;
  for (const [what, file] of files) {
    const context = await browser.newContext({ locale: 'fr-BE' });
    const page = await context.newPage();
    const asked = performance.now();
    await page.goto(served.address);
    await page.locator('#pane nav').waitFor();
    await page.getByRole('toolbar').first().waitFor();
    if (first === undefined) {
      const seconds = (performance.now() - asked) / 1000;
      console.log(
        `  ${'page asked for, grid and pane there'.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s`,
      );
    }
    await page.waitForTimeout(3_000);
    const { seconds, blocked } = await open(page, 'mesure.xlsx', await file());
    first ??= seconds;
    const times = `${(seconds / first).toFixed(1)} x`.padStart(8);
    console.log(
      `  ${what.padEnd(44)} ${seconds.toFixed(1).padStart(6)} s ${times}; longest block ${Math.round(blocked)} ms`,
    );
    await context.close();
  }
  await browser.close();
  await served.close();
}

declare let longest: number;
