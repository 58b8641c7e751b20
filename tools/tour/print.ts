import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { isolate, serveBuild } from '../../test/e2e/site';
import { HEIGHT, SCALE, takePicture, WIDTH } from './camera';
import { tourRows } from './rows';
import type { VisitOptions } from './visit';
import { wordsOf } from './words';

/** The pane in a browser without Excel, and the sheet that it prints there. */
export async function printPictures(browser: Browser, { lang, folder }: VisitOptions): Promise<void> {
  const { check, results, shell } = wordsOf(lang);
  const site = await serveBuild();
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    deviceScaleFactor: SCALE,
    locale: `${lang}-BE`,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // The dialog of the printer would remove the page before it is seen.
  await page.addInitScript(() => (window.print = () => undefined));
  await isolate(page, site);
  await page.goto(`${site.address}taskpane.html`);
  await page.getByText(shell('noExcel')).waitFor();
  await takePicture(page, page.mainFrame(), `${folder}/without-excel.png`);

  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: check('chooseFile') }).click();
  await (
    await chosen
  ).setFiles({ name: 'dossiers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv(lang)) });
  await page.getByRole('button', { name: /15/ }).click();
  await page.getByRole('option', { name: /^2026-0160/ }).click();
  await page.getByRole('button', { name: results('print_') }).click();
  const paper = await page.waitForSelector('iframe', { state: 'attached' });
  await printed(context.pages()[0]!, (await paper.getAttribute('srcdoc')) ?? '', `${folder}/printed.png`);
  await context.close();
  await site.close();
}

/** Prints a page on A4 and takes a picture of the first sheet of paper; where no program can, of the page itself. */
async function printed(page: Page, html: string, file: string): Promise<void> {
  await page.goto('about:blank');
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.setContent(html);
  const pdf = file.replace(/png$/, 'pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const { status } = spawnSync('pdftoppm', [
    '-png',
    '-r',
    '90',
    '-singlefile',
    pdf,
    file.replace(/[.]png$/, ''),
  ]);
  rmSync(pdf);
  if (status !== 0) await page.screenshot({ path: file });
}

/** The list of the tour as a file; the benefit under a header that is recognised. */
function csv(lang: VisitOptions['lang']): string {
  const { rows, unknown } = tourRows(lang);
  const known = lang === 'fr' ? 'Revenus de remplacement' : 'Vervangingsinkomen';
  const cell = (value: unknown) => {
    if (value === unknown) return known;
    if (value === 46_266) return '09/2026';
    if (value === 46_276) return '11/09/2026';
    return typeof value === 'number' ? String(value).replace('.', ',') : ((value as string | null) ?? '');
  };
  return rows.map((row) => row.map(cell).join(';')).join('\n');
}
