import type { Browser } from 'playwright-core';
import { visit, type VisitOptions } from './visit';
import { wordsOf } from './words';

/** A workbook without rows, a cell that is being edited, and the night. */
export async function statePictures(browser: Browser, options: VisitOptions): Promise<void> {
  const { check, results, shell } = wordsOf(options.lang);
  const empty = await visit(browser, {
    ...options,
    content: { sheets: { [options.lang === 'fr' ? 'Feuil1' : 'Blad1']: [] } },
  });
  await empty.see(check('emptyWorkbook'));
  await empty.aside('empty');
  await empty.end();

  const busy = await visit(browser, options);
  await busy.see(check('fromFile'));
  await busy.pane.getByRole('button', { name: new RegExp(`^${check('table')}`) }).waitFor();
  busy.host.traffic.editing = true;
  await busy.press(check('refresh'));
  await busy.pane.getByRole('button', { name: shell('again') }).waitFor();
  await busy.picture('editing');
  busy.host.traffic.editing = false;
  await busy.end();

  const dark = await visit(browser, { ...options, colorScheme: 'dark' });
  await dark.press(new RegExp(`^${check('table')}`));
  await dark.press(/15/);
  await dark.pane.getByRole('listbox', { name: results('findings') }).waitFor();
  await dark.aside('dark', 1200);
  await dark.end();
}
