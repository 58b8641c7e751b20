import type { Browser } from 'playwright-core';
import { sampleRows } from '../../test/e2e/sample-rows';
import { drawSheet } from './grid';
import { visit, type Visit, type VisitOptions } from './visit';
import { wordsOf } from './words';

/** From raw rows to the findings, the decision sheet and the report. */
export async function checkPictures(browser: Browser, options: VisitOptions): Promise<void> {
  const { check, results, shell } = wordsOf(options.lang);
  const tour = await visit(browser, options);
  const { pane, press, see, picture, aside, list } = tour;
  const meaning = pane.getByRole('combobox', { name: check('meaning', { header: list.unknown }) });
  const row = (dossier: string) => pane.getByRole('option', { name: dossier });

  const { name, rows } = { name: list.sheet, rows: list.rows };
  await drawSheet(
    browser,
    { lang: options.lang, name, rows, months: [1], days: [2] },
    `${options.folder}/rows.png`,
  );
  const table = new RegExp(`^${check('table')} ${list.table}`);
  await pane.getByRole('button', { name: table }).waitFor();
  await picture('choose-rows');
  await press(table);
  const columns = new RegExp(`^${check('columns')}`);
  await pane.getByRole('button', { name: columns }).waitFor();
  if (!(await meaning.isVisible())) await press(columns);
  await picture('columns', 1300);
  await meaning.selectOption('replacement');
  await pane.getByRole('button', { name: check('startRows', { rows: '15' }) }).waitFor();
  await press(columns);
  await pane.waitForTimeout(300); // what folds has folded
  await press(check('first'));
  await picture('ready', 1300);
  await press(check('first'));
  await press(new RegExp(`^${check('readings')}`));
  await aside('check-readings', 1400);
  await press(check('startRows', { rows: '15' }));
  await pane.getByRole('listbox', { name: results('findings') }).waitFor();
  await picture('result', 1500);
  await press(new RegExp(`^${results('over')}`));
  await aside('filtered', 1200);
  await press(new RegExp(`^${results('over')}`));
  await row('2026-0150').click();
  await pane.getByRole('button', { name: results('goToRow') }).waitFor();
  await pane
    .getByRole('heading', { name: '2026-0150' })
    .or(pane.getByRole('heading', { level: 3 }))
    .first()
    .waitFor();
  await picture('decision-sheet', 1270);
  await aside('decision-sheet-whole', 3600);
  await press(results('insertSheet'));
  await see(/[«“].*2026-0150/);
  await aside('decision-sheet-inserted', 700);
  await press(shell('back'));
  await row('2026-0158').click();
  await see(results('whyRefused'));
  await picture('refused');
  await press(shell('back'));
  await press(results('write'));
  await see(results('written', { sheets: '' }).slice(0, 12));
  await picture('written', 400);
  await drawFindings(browser, tour, options.folder);
  await tour.end();
}

/** The sheet of the findings as it was written, without the columns that are blank here. */
async function drawFindings(browser: Browser, { lang, host, list }: Visit, folder: string): Promise<void> {
  const sheet = host.workbook.sheets.find(({ name, tables }) => name !== list.sheet && tables.length > 0)!;
  const shown = [0, 1, 2, 3, 5, 6, 7, 8];
  const rows = sheet.snapshot().values.map((row) => shown.map((column) => row[column] ?? null));
  await drawSheet(browser, { lang, name: sheet.name, rows, months: [1] }, `${folder}/findings.png`);
}

/** Rows enough for the progress to be seen. */
const MANY = 100_000;

/** The check of a very large list, half-way. */
export async function progressPicture(browser: Browser, options: VisitOptions): Promise<void> {
  const { check } = wordsOf(options.lang);
  const { rows } = sampleRows(MANY);
  const tour = await visit(browser, { ...options, content: { sheets: { 'RIS 2026': rows } } });
  await tour.press(new RegExp(`^${check('sheet')} RIS`));
  const start = tour.pane.getByRole('button', { name: /100.000/ });
  await start.click({ timeout: 120_000 });
  await tour.see(check('checking'));
  await tour.see(/par seconde|per seconde/);
  await tour.picture('progress');
  await tour.end();
}
