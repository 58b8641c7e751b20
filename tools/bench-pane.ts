import { findBrowser, launch } from '../test/e2e/browser';
import { openInExcel } from '../test/e2e/excel-page';
import { sampleRows } from '../test/e2e/sample-rows';

/**
 * `npm run bench`, its part in a browser: the whole way of the pane with many rows, in the real Office.js on the Excel of the tests, split
 * into reading, computing and writing. Excel itself takes a time of its own to give and to take cells: nothing here says how long.
 */
const ROWS = Number(process.argv[2] ?? 100_000);

const path = findBrowser();
if (path === undefined) {
  console.log('pane: no Chromium, Chrome or Edge found, not measured');
} else {
  const { rows } = sampleRows(ROWS);
  const browser = await launch(path);
  const sheets = { Dossiers: rows };
  const excel = await openInExcel(browser, { language: 'fr-BE', content: { sheets } });
  const { pane, host } = excel;
  const button = (name: RegExp) => pane.getByRole('button', { name });
  const timed = async (
    what: string,
    start: RegExp | undefined,
    end: () => Promise<unknown>,
  ): Promise<number> => {
    const begin = performance.now();
    if (start !== undefined) await button(start).click();
    await end();
    const seconds = (performance.now() - begin) / 1000;
    const perSecond = Math.round(ROWS / seconds).toLocaleString('en');
    console.log(`  ${what.padEnd(34)} ${seconds.toFixed(1).padStart(6)} s  ${perSecond.padStart(9)} rows/s`);
    return seconds;
  };
  const limit = { timeout: 600_000 };
  // The longest time during which the pane could hear no click.
  await pane.evaluate(() => {
    Object.assign(globalThis, { longest: 0 });
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: 'longtask' });
  });
  await button(/^Feuille Dossiers/).waitFor(limit);
  console.log(`pane, ${ROWS.toLocaleString('en')} rows of ${rows[0]?.length ?? 0} columns, in Chromium:`);
  const read = await timed('read from the sheet, recognise', /^Feuille Dossiers/, () =>
    button(/^Contrôler \d/).waitFor(limit),
  );
  const again = await timed('read again, as they stand now', /^Contrôler \d/, () =>
    pane.getByText('Contrôle en cours').waitFor(limit),
  );
  const compute = await timed('check, with causes', undefined, () => button(/^Corrects/).waitFor(limit));
  const written = () => pane.getByText(/nouvelles feuilles/).waitFor(limit);
  const write = await timed('write findings, summary, causes', /^Écrire dans/, written);
  const blocked = await pane.evaluate(() => longest);
  const all = read + again + compute + write;
  const parts = [read + again, compute, write]
    .map((part) => `${Math.round((part / all) * 100)} %`)
    .join(' / ');
  console.log(`  read / compute / write: ${parts}; longest block of the pane ${Math.round(blocked)} ms`);
  if (host.workbook.sheets.length !== 4) throw new Error('the report was not written');
  await excel.close();
  await browser.close();
}

declare let longest: number;
