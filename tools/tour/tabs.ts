import type { Browser } from 'playwright-core';
import { EXPLAIN_WORDS } from '../../src/taskpane/explain/words';
import { WORDS as EXAMPLES } from '../../src/taskpane/examples/words';
import { WORDS as PROCEDURE } from '../../src/taskpane/procedure/words';
import { WORDS as READINGS } from '../../src/taskpane/readings/words';
import { WORDS as WHAT_IF } from '../../src/taskpane/what-if/words';
import { sayIn } from '../../src/taskpane/words';
import type { Content } from '../../test/excel';
import { visit, type Visit, type VisitOptions } from './visit';
import { wordsOf } from './words';

/** The other tabs, each with something in it. */
export async function tabPictures(browser: Browser, options: VisitOptions): Promise<void> {
  const { lang } = options;
  const { check, results, shell } = wordsOf(lang);
  const tour = await visit(browser, options);
  const { pane, press, go, picture, aside, list } = tour;
  await press(new RegExp(`^${check('table')} ${list.table}`));
  await press(/15/);
  await pane.getByRole('listbox', { name: results('findings') }).waitFor();

  await go(shell('bareme'));
  await pane.getByRole('heading', { level: 2 }).filter({ visible: true }).waitFor();
  await pane.waitForTimeout(500); // the chart is drawn when its place is known
  await picture('bareme', 900);

  await go(shell('whatIf'));
  await pane.getByRole('textbox').filter({ visible: true }).first().fill('02/2026');
  await press(sayIn(lang, WHAT_IF)('compute'));
  await pane.getByRole('table').filter({ visible: true }).first().waitFor();
  await pane.waitForTimeout(500);
  await picture('what-if', 700);

  await go(shell('readings'));
  await press(sayIn(lang, READINGS)('reckon'));
  await pane.waitForTimeout(1500);
  await picture('readings', 800);

  await procedurePictures(tour);

  await go(shell('examples'));
  const examples = sayIn(lang, EXAMPLES);
  await pane.getByRole('heading', { name: examples('level1') }).waitFor();
  await aside('examples', 1200);
  await pane.getByRole('heading', { level: 4 }).filter({ visible: true }).first().click();
  await pane.waitForTimeout(300);
  await picture('example', 800);
  await press(examples('insert'));
  await pane.waitForTimeout(500);
  await aside('example-inserted', 1300);

  await go(shell('settings'));
  await aside('settings', 1600);
  await go(shell('help'));
  await aside('help', 2400);
  await pane.getByRole('searchbox').filter({ visible: true }).fill('MISSING_CATEGORY');
  await pane.waitForTimeout(300);
  await picture('help-search', 1200);
  await tour.end();
}

async function procedurePictures({ lang, pane, go, press, picture, aside }: Visit): Promise<void> {
  const { shell } = wordsOf(lang);
  const say = sayIn(lang, PROCEDURE);
  await go(shell('procedure'));
  await aside('procedure', 1400);
  await press(new RegExp(`^${say('deadlines')}`));
  await press(say('example'));
  await aside('procedure-form', 2000);
  await press(say('answer'));
  await pane.getByRole('button', { name: say('insert') }).waitFor();
  await picture('procedure-answer', 1000);
}

/** The calculation of the active cell, in a workbook with a formula. */
export async function explainPicture(browser: Browser, options: VisitOptions): Promise<void> {
  const { lang } = options;
  const labels = {
    fr: ['Mois', 'Catégorie', 'Mutuelle', 'Dû'],
    nl: ['Maand', 'Categorie', 'Mutualiteit', 'Verschuldigd'],
  };
  const sheet = lang === 'fr' ? 'Calcul' : 'Berekening';
  const [month, category, benefit, due] = labels[lang] as [string, string, string, string];
  const formula = '=RIS.AMOUNT(B1,B2,B3,"replacement")';
  const content: Content = {
    sheets: {
      [sheet]: [
        [month, 46_266],
        [category, 2],
        [benefit, 610.5],
        [due, { formula, value: 777.68 }],
      ],
    },
    selection: { sheet, areas: ['B4'] },
  };
  const tour = await visit(browser, { ...options, content });
  await tour.go(wordsOf(lang).shell('explain'));
  await tour.press(sayIn(lang, EXPLAIN_WORDS)('look'));
  await tour.see('777,68');
  await tour.picture('explain', 1000);
  await tour.end();
}
