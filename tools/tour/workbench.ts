import type { Browser } from 'playwright-core';
import { openWorkbench } from '../../test/e2e/workbench-page';
import { build, isBuilt } from '../workbench/build';
import { serveWorkbench } from '../workbench/serve';
import type { TourLang } from './rows';

/** What is pressed and seen, in the language of the pictures. */
const WORDS: Readonly<
  Record<TourLang, Readonly<Record<'fresh' | 'hide' | 'sheet' | 'result', string> & { check: RegExp }>>
> = {
  fr: {
    fresh: 'Nouveau',
    hide: 'Masquer le volet',
    sheet: 'Feuille Dossiers',
    check: /^Contrôler \d/,
    result: 'Trop peu',
  },
  nl: {
    fresh: 'Nieuw',
    hide: 'Venster verbergen',
    sheet: 'Blad Dossiers NL',
    check: /^\d.* controleren$/,
    result: 'Te weinig',
  },
};
const SIZE = { width: 1000, height: 560 };

/** The workbench: a caseload that is checked, a formula that is typed, an error that is read. */
export async function workbenchPictures(
  browser: Browser,
  { lang, folder }: { readonly lang: TourLang; readonly folder: string },
): Promise<void> {
  if (!isBuilt()) await build();
  const served = await serveWorkbench();
  const bench = await openWorkbench(browser, served, { locale: `${lang}-BE`, viewport: SIZE });
  const { page, type, select } = bench;
  const word = WORDS[lang];
  const take = async (name: string) => {
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${name}.png` });
  };
  const pane = page.locator('#pane');
  await pane.getByRole('button', { name: new RegExp(`^${word.sheet}`) }).click();
  await pane.getByRole('button', { name: word.check }).click();
  await pane.getByRole('button', { name: new RegExp(`^${word.result}`) }).waitFor();
  await page.waitForTimeout(1000);
  await take('workbench-check');

  await page.getByRole('button', { name: word.hide }).click();
  await page.getByRole('button', { name: word.fresh, exact: true }).click();
  await page.setViewportSize({ width: 800, height: 420 });
  await page.waitForTimeout(1000);
  await select(1);
  await type('01/09/2026');
  await type('2');
  await type('=RIS.AMOUNT(A1;A2)');
  await type('=RIS.AMOUNT(A1;B2)');
  await page.keyboard.type('=RIS.EXEMPTION(A1;', { delay: 30 });
  await page.waitForTimeout(1000);
  await take('workbench-formula');
  await page.keyboard.press('Escape');
  await select(4);
  await take('workbench-error');
  await bench.close();
  await served.close();
  const wrong = [...bench.errors, ...bench.foreign];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
