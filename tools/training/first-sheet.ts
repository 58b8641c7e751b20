import { builtInBareme } from '../../src/bareme';
import { fill, formatDate } from '../../src/i18n';
import { inWords } from './asked';
import { articlesText, levelText } from './exercise-sheet';
import { sectionOf } from './layout';
import type { Exercise, TrainingLang, Two } from './model';
import { Page } from './page';
import { WORDS } from './words';
import { serialOf } from '../../src/values';

/** Where the date of the workbook stands. */
export const DATE_CELL = 'B3';
/** The day that the workbook opens with. */
export const FIRST_DAY = '2026-09-01';

const WIDTHS = [46, 20, 26, 31, 10];

/** An exercise with its sheet. */
export interface Listed {
  readonly exercise: Exercise;
  readonly page: Page;
}

/** The first sheet: the date, the amounts in force, the exercises with the answers that are right, the other sheets, and how to use it all. */
export function firstSheet(listed: readonly Listed[], others: readonly Page[], lang: TrainingLang): Page {
  const word = (two: Two) => two[lang];
  const page = new Page(word(WORDS.firstSheet), WIDTHS);
  const { from, to } = builtInBareme.coverage;
  page.line([{ look: 'title', value: word(WORDS.bookTitle) }], { height: 26 });
  page.text(word(WORDS.bookLead), 'note');
  page.line(
    [
      { look: 'dateLabel', value: word(WORDS.date) },
      { look: 'dateInput', value: serialOf(FIRST_DAY) },
      {
        look: 'hint',
        value: fill(lang, word(WORDS.dateSet), { from: formatDate(lang, from), to: formatDate(lang, to) }),
      },
    ],
    { spanLast: true, height: 26 },
  );
  page.frozenRows = 3;
  page.skip();
  putAmounts(page, lang);
  page.skip();
  putContents(page, listed, others, lang);
  page.skip();
  page.line(sectionOf(page, word(WORDS.howTo)), { height: 20 });
  const { howTo1, howTo2, howTo3, howTo4, howTo5, howTo6 } = WORDS;
  for (const two of [howTo1, howTo2, howTo3, howTo4, howTo5, howTo6]) page.text(word(two), 'text');
  return page;
}

function putAmounts(page: Page, lang: TrainingLang): void {
  page.line(sectionOf(page, WORDS.amounts[lang]), { height: 20 });
  page.line(
    [WORDS.category, WORDS.perYear, WORDS.perMonth, WORDS.generalExemption].map((two) => ({
      look: 'header',
      value: two[lang],
    })),
    { height: 20 },
  );
  [WORDS.category1, WORDS.category2, WORDS.category3].forEach((two, index) => {
    const category = index + 1;
    page.line([
      { look: 'label', value: two[lang] },
      { look: 'resultAmount', formula: `INDEX(RIS.BAREME(${DATE_CELL}),${category + 1},2)` },
      { look: 'resultAmount', formula: `RIS.AMOUNT(${DATE_CELL},${category})` },
      { look: 'resultAmount', formula: inWords(`RIS.EXEMPTION(${DATE_CELL},"general",,${category})`, lang) },
    ]);
  });
  page.line([
    { look: 'label', value: WORDS.spi[lang] },
    undefined,
    { look: 'resultAmount', formula: `RIS.EXEMPTION(${DATE_CELL},"spi")` },
  ]);
}

function putContents(
  page: Page,
  listed: readonly Listed[],
  others: readonly Page[],
  lang: TrainingLang,
): void {
  page.line(sectionOf(page, WORDS.exercises[lang]), { height: 20 });
  page.line(
    [WORDS.exercise, WORDS.level, WORDS.articles, WORDS.rightCount, WORDS.outOf].map((two) => ({
      look: 'header',
      value: two[lang],
    })),
    { height: 20 },
  );
  const first = page.next;
  listed.forEach(({ exercise, page: { name, verdicts } }, index) => {
    page.line([
      { look: 'link', value: `${index + 1}. ${exercise.example.title[lang]}`, to: name },
      { look: 'label', value: levelText(exercise, lang) },
      { look: 'label', value: articlesText(exercise, lang) },
      {
        look: 'factWhole',
        formula: `COUNTIF('${name}'!${verdicts[0]}:${verdicts.at(-1)},"${WORDS.right[lang]}")`,
      },
      { look: 'factWhole', value: verdicts.length },
    ]);
  });
  const last = page.next - 1;
  page.line([
    { look: 'label', value: WORDS.all[lang] },
    { look: 'label' },
    { look: 'label' },
    { look: 'resultWhole', formula: `SUM(D${first}:D${last})` },
    { look: 'resultWhole', formula: `SUM(E${first}:E${last})` },
  ]);
  for (const { name, title } of others) page.line([{ look: 'link', value: title, to: name }]);
}
