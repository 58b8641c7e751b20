import { kindLabel, kindName } from '../../src/taskpane/examples/kind-label';
import { builtInBareme } from '../../src/bareme';
import { fill, formatDate } from '../../src/i18n';
import { dayText, quoted, typedText } from './formula';
import { capital, DATE_NAME, sectionOf, WIDTHS } from './layout';
import { REFORM_DAY } from './reform';
import type { Parting, PrintedSource, PublishedExample, TrainingLang, Two } from './model';
import { Page } from './page';
import { WORDS } from './words';
import { serialOf } from '../../src/values';

/** Argument of `RIS.AMOUNT` behind the kinds: the wording of article 34 that a claim of after the reform has. */
const NEW_WORDING = ',,,,2026';
/** Points that stand on an A4 page when the columns fill its width, rather fewer than more. */
const PAGE_HEIGHT = 890;

const PARTINGS: Readonly<Record<Parting, Two>> = {
  exemption: WORDS.exemption,
  figures: WORDS.figures,
  date: WORDS.otherDate,
  unexplained: WORDS.unexplained,
};

/** First day of the exemption for shortage jobs (AR 35 §1 al. 4). */
const SHORTAGE_FROM = builtInBareme.tables.spi.rows.find(
  ({ values }) => (values['shortageMonthly'] ?? null) !== null,
)!.from;

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
  page.text(word(source.title), 'note');
  page.text(addressText(source, lang), 'note');
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
      { look: 'kind', value: kindName(lang, kind) },
    ]);
  }
  const deducted = printed.of === 'deducted';
  const said = page.line([
    { look: 'label', value: word(deducted ? WORDS.printedDeducted : WORDS.printedPayable) },
    { look: printed.about === true ? 'printedAbout' : 'printedAmount', value: Number(printed.amount) },
  ]);
  const law = (date: string, wording: string) => {
    const amount = amountFormula(date, at + 1, example, wording);
    return deducted ? `ROUND(RIS.AMOUNT(${date},B${at + 1})-${amount},2)` : amount;
  };
  // Before the reform there is one wording of article 34, and it need not be said.
  const printedMonth = law(`B${at}`, day < REFORM_DAY ? '' : NEW_WORDING);
  page.line(
    [
      { look: 'label', value: word(deducted ? WORDS.lawDeducted : WORDS.lawPayable) },
      { look: 'resultAmount', formula: printedMonth },
      { look: 'formula', value: typedText(printedMonth, lang) },
    ],
    { spanLast: true },
  );
  page.line([
    { look: 'label', value: word(WORDS.difference) },
    { look: 'factAmount', formula: `ROUND(B${said + 1}-B${said},2)` },
  ]);
  putToday(page, example, law(DATE_NAME, NEW_WORDING), lang);
  page.line(
    [
      { look: 'label', value: word(WORDS.parting) },
      { look: 'lesson', value: `${word(why)}.` },
    ],
    { spanLast: true },
  );
  page.skip();
}

/** The same facts at the date of the workbook; where the exemption was not in force yet, a sentence rather than an error of the formula. */
function putToday(page: Page, { resources }: PublishedExample, formula: string, lang: TrainingLang): void {
  const label = { look: 'label', value: WORDS.today[lang] } as const;
  if (!resources.some(([kind]) => kind.endsWith(':shortage'))) {
    page.line([label, { look: 'factAmount', formula }]);
    return;
  }
  const early = `${DATE_NAME}<${dayText(SHORTAGE_FROM)}`;
  const notInForce = WORDS.notInForce[lang];
  page.line(
    [
      label,
      { look: 'factAmount', formula: `IF(${early},"–",${formula})` },
      { look: 'hint', formula: `IF(${early},${quoted(notInForce)},"")`, texts: [notInForce] },
    ],
    { spanLast: true },
  );
}

function addressText({ address, note, consulted }: PrintedSource, lang: TrainingLang): string {
  return [
    address,
    ...(note === undefined ? [] : [note[lang]]),
    ...(consulted === undefined
      ? []
      : [fill(lang, WORDS.consulted[lang], { day: formatDate(lang, consulted) })]),
  ].join(' · ');
}

/** From the reform on, debtors need the wording of article 34; before it the old one holds whatever is said. */
function amountFormula(
  date: string,
  categoryRow: number,
  { resources }: PublishedExample,
  debtorsWording: string,
): string {
  if (resources.length === 0) return `RIS.AMOUNT(${date},B${categoryRow})`;
  const [first, last] = [categoryRow + 1, categoryRow + resources.length];
  const range = (column: string) =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;
  const wording = resources.some(([kind]) => kind === 'debtors') ? debtorsWording : '';
  return `RIS.AMOUNT(${date},B${categoryRow},${range('B')},${range('C')}${wording})`;
}
