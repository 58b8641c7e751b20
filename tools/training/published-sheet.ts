import { kindLabel } from '../../src/taskpane/examples/kind-label';
import { serialOf } from '../examples/serial';
import { typedText } from './formula';
import { capital, DATE_NAME, sectionOf, WIDTHS } from './layout';
import type { Parting, PublishedExample, TrainingLang, Two } from './model';
import { Page } from './page';
import { WORDS } from './words';

/** Points that stand on an A4 page when the columns fill its width, rather fewer than more. */
const PAGE_HEIGHT = 860;

const PARTINGS: Readonly<Record<Parting, Two>> = {
  exemption: WORDS.exemption,
  figures: WORDS.figures,
  date: WORDS.otherDate,
  unexplained: WORDS.unexplained,
};

/** The shelf: each printed example with what it says, what follows from the law, and where the two part. */
export function publishedSheet(examples: readonly PublishedExample[], lang: TrainingLang): Page {
  const page = new Page(WORDS.shelf[lang], WIDTHS);
  page.line([{ look: 'title', value: WORDS.shelfTitle[lang] }], { height: 24 });
  page.frozenRows = 1;
  page.text(WORDS.shelfLead[lang], 'note');
  page.skip();
  let top = 1;
  examples.forEach((example, index) => {
    const first = page.next;
    if (example.parting !== examples[index - 1]?.parting) {
      page.line(sectionOf(page, PARTINGS[example.parting][lang]), { height: 24 });
      page.skip();
    }
    putCard(page, example, index + 1, lang);
    if (page.heightFrom(top) > PAGE_HEIGHT) {
      page.breaks.push(first);
      top = first;
    }
  });
  return page;
}

function putCard(page: Page, example: PublishedExample, number: number, lang: TrainingLang): void {
  const { title, source, facts, day, category, resources, printed, why } = example;
  const word = (two: Two) => two[lang];
  page.text(`${number}. ${word(title)}`, 'bar', 20);
  page.text(word(source), 'note');
  page.text(word(facts), 'text');
  const at = page.line([
    { look: 'label', value: word(WORDS.month) },
    { look: 'factDay', value: serialOf(day) },
  ]);
  page.line([
    { look: 'label', value: word(WORDS.category) },
    { look: 'factWhole', value: category },
  ]);
  for (const [kind, amount] of resources) {
    page.line([
      { look: 'label', value: capital(kindLabel(lang, kind)) },
      { look: amount.includes('.') ? 'factAmount' : 'factWhole', value: Number(amount) },
      { look: 'code', value: kind },
    ]);
  }
  const deducted = printed.of === 'deducted';
  const said = page.line([
    { look: 'label', value: word(deducted ? WORDS.printedDeducted : WORDS.printedPayable) },
    { look: printed.about === true ? 'printedAbout' : 'printedAmount', value: Number(printed.amount) },
  ]);
  const law = (date: string) => {
    const amount = amountFormula(date, at + 1, example);
    return deducted ? `RIS.AMOUNT(${date},B${at + 1})-${amount}` : amount;
  };
  page.line(
    [
      { look: 'label', value: word(deducted ? WORDS.lawDeducted : WORDS.lawPayable) },
      { look: 'resultAmount', formula: law(`B${at}`) },
      { look: 'formula', value: typedText(law(`B${at}`), lang) },
    ],
    { spanLast: true },
  );
  page.line([
    { look: 'label', value: word(WORDS.difference) },
    { look: 'factAmount', formula: `ROUND(B${said + 1}-B${said},2)` },
  ]);
  page.line([
    { look: 'label', value: word(WORDS.today) },
    { look: 'factAmount', formula: law(DATE_NAME) },
  ]);
  page.line(
    [
      { look: 'label', value: word(WORDS.parting) },
      { look: 'lesson', value: `${word(why)}.` },
    ],
    { spanLast: true },
  );
  page.skip();
}

/** Debtors need to be told the wording of article 34; before the reform the old one holds whatever is said. */
function amountFormula(date: string, categoryRow: number, { resources }: PublishedExample): string {
  if (resources.length === 0) return `RIS.AMOUNT(${date},B${categoryRow})`;
  const [first, last] = [categoryRow + 1, categoryRow + resources.length];
  const range = (column: string) =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;
  const wording = resources.some(([kind]) => kind === 'debtors') ? ',,,,2026' : '';
  return `RIS.AMOUNT(${date},B${categoryRow},${range('B')},${range('C')}${wording})`;
}
