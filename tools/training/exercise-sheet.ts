import { shortArticle } from '../../src/sheet';
import { kindLabel, kindName } from '../../src/taskpane/examples/kind-label';
import { formulaText, placesOf, type Places } from '../../src/taskpane/examples/places';
import { WORDS as PANE_WORDS } from '../../src/taskpane/examples/words';
import { askedOf, filled, type Asked } from './asked';
import { dayText, quoted, typedText } from './formula';
import { capital, DATE_NAME, factCell, sectionOf, WIDTHS } from './layout';
import type { Exercise, Reform, TrainingLang, Two } from './model';
import { Page, type PageCell } from './page';
import type { Look } from './style';
import { WORDS } from './words';

const DATE_ROW = 3;
const DATE = `B${DATE_ROW}`;
/** Rows that the decision sheet may fill. */
const SHEET_ROWS = 70;

/** The level of an exercise, in the words of the pane. */
export function levelText({ example: { level } }: Exercise, lang: TrainingLang): string {
  if (level === 'published') throw new Error('a printed example is no exercise');
  return PANE_WORDS[`level${level}`][lang];
}

/** The articles of an exercise, in the short form of the language. */
export function articlesText({ example, articles = [] }: Exercise, lang: TrainingLang): string {
  return [...articles, ...example.articles].map((article) => shortArticle(lang, article)).join(' · ');
}

/** The sheet of an exercise: facts, questions with cells for the answers, and the folded solution. */
export function exerciseSheet(exercise: Exercise, number: number, lang: TrainingLang): Page {
  const word = (two: Two) => two[lang];
  const page = new Page(word(WORDS.exerciseSheet).replace('{n}', String(number)), WIDTHS);
  page.line([{ look: 'title', value: `${number}. ${exercise.example.title[lang]}` }], { height: 24 });
  page.text(`${levelText(exercise, lang)} · ${articlesText(exercise, lang)}`, 'note');
  page.line(
    [
      { look: 'dateLabel', value: word(WORDS.date) },
      { look: 'dateShown', formula: DATE_NAME },
      { look: 'hint', value: word(WORDS.dateElsewhere) },
    ],
    { spanLast: true },
  );
  page.frozenRows = DATE_ROW;
  page.skip();

  page.line(sectionOf(page, word(WORDS.facts)), { height: 20 });
  page.text(word(exercise.facts), 'text');
  const { reform } = exercise;
  if (reform !== undefined) page.line([sayIn('note', '', word(reform.early), reform)], { spanLast: true });
  const places = putFacts(page, exercise, lang);
  page.skip();

  const asked = exercise.questions.map((question) => askedOf(question, exercise, lang));
  page.line(sectionOf(page, word(WORDS.yourTurn)), { height: 20 });
  page.line(
    [WORDS.question, WORDS.answer, WORDS.check, WORDS.hint].map((two) => ({
      look: 'header',
      value: word(two),
    })),
    { spanLast: true, height: 20 },
  );
  const firstQuestion = page.next;
  // Between the questions and the solutions: a blank row, the bar, the head.
  const firstSolution = firstQuestion + asked.length + 3;
  asked.forEach(({ label, hint, early, format, afterResources }, index) => {
    const [at, solution] = [firstQuestion + index, firstSolution + index];
    page.line(
      [
        sayIn('label', label, early?.label, reform),
        { look: format === 'whole' ? 'answerWhole' : 'answerAmount' },
        { look: 'verdict', formula: verdictFormula(`B${at}`, `B${solution}`, lang) },
        afterResources
          ? withNoRight(sayIn('hint', hint, early?.hint, reform), `B${at}`, `B${solution}`, lang)
          : sayIn('hint', hint, early?.hint, reform),
      ],
      { spanLast: true },
    );
    page.verdicts.push(`C${at}`);
  });
  page.skip();

  page.text(word(WORDS.solutionBar), 'bar', 20);
  putSolution(page, exercise, asked, places, lang);
  return page;
}

function putFacts(page: Page, { example, dated = {}, fixed = [] }: Exercise, lang: TrainingLang): Places {
  const { resources } = example;
  const cells = example.cells.filter(({ name }) => name !== 'date');
  page.line(
    [WORDS.fact, WORDS.value, ...(resources.length > 0 ? [WORDS.kind] : [])].map((two) => ({
      look: 'header',
      value: two[lang],
    })),
    { height: 20 },
  );
  const found = placesOf({ ...example, cells }, page.next, 0);
  const facts = new Map([['date', DATE_ROW], ...found.facts]);
  resources.forEach((_, index) => facts.set(`amount${index + 1}`, page.next + cells.length + index));
  const places: Places = { ...found, facts, formulas: new Map() };
  for (const { name, label, value } of cells) {
    const [formula, at] = [dated[name], `B${page.next}`];
    const cell: PageCell =
      formula === undefined ? factCell(value) : { look: 'factDay', formula: filled(formula, places) };
    if (name === 'category' && !fixed.includes(name))
      page.limits.push({ at, type: 'whole', from: '1', to: '3' });
    if (cell.look === 'factDay')
      page.limits.push({ at, type: 'date', from: `${DATE}-DAY(${DATE})+1`, to: `EOMONTH(${DATE},0)` });
    page.line([
      { look: 'label', value: label[lang] },
      fixed.includes(name) ? { ...cell, look: 'fixed' } : cell,
    ]);
  }
  for (const { kind, amount } of resources) {
    page.line([
      { look: 'label', value: capital(kindLabel(lang, kind)) },
      { look: amount.includes('.') ? 'factAmount' : 'factWhole', value: Number(amount) },
      { look: 'kind', value: kindName(lang, kind) },
    ]);
  }
  return places;
}

function putSolution(
  page: Page,
  { example, lesson, reform }: Exercise,
  asked: readonly Asked[],
  found: Places,
  lang: TrainingLang,
): void {
  const first = page.next;
  page.line(
    [WORDS.question, WORDS.solution, WORDS.formula].map((two) => ({ look: 'header', value: two[lang] })),
    { spanLast: true, height: 20 },
  );
  const firstSolution = page.next;
  const places: Places = {
    ...found,
    formulas: new Map(asked.map(({ name }, index) => [name, firstSolution + index])),
  };
  for (const { label, early, format, formula } of asked) {
    const text = formula(places);
    page.solutions.push(page.next);
    page.line(
      [
        sayIn('label', label, early?.label, reform),
        { look: format === 'whole' ? 'resultWhole' : 'resultAmount', formula: text },
        { look: 'formula', value: typedText(text, lang) },
      ],
      { spanLast: true },
    );
  }
  const due = asked.flatMap(({ afterResources }, index) =>
    afterResources ? [`B${firstSolution + index}`] : [],
  );
  if (due.length > 0)
    page.zeroRow = page.line(
      [{ look: 'note', formula: noRightFormula(due, lang), texts: [WORDS.noRight[lang]] }],
      { spanLast: true },
    );
  page.skip();
  page.line(sectionOf(page, WORDS.lesson[lang]), { height: 20 });
  page.text(lesson[lang], 'lesson');
  page.skip();
  page.line(sectionOf(page, WORDS.stepByStep[lang]), { height: 20 });
  const amount = example.formulas.at(-1)!;
  putSpill(page, formulaText(amount, 'RIS.EXPLAIN', places).slice(1));
  page.folded = { first, last: page.next - 1 };
}

/** The cells into which the decision sheet spills: empty ones, which only have a look. */
function putSpill(page: Page, formula: string): void {
  const looks: readonly Look[] = ['sheetText', 'sheetText', 'sheetText', 'sheetAmount', 'sheetUnit'];
  for (let index = 0; index < SHEET_ROWS; index += 1) {
    const row = looks.map((look): PageCell => ({ look: index === 0 ? 'sheetHeader' : look }));
    if (index === 0) row[0] = { look: 'sheetHeader', formula, spills: true };
    page.line(row);
  }
}

/** A cell that says a text; before the day of the reform another one, where there is one. */
function sayIn(look: Look, text: string, early: string | undefined, reform: Reform | undefined): PageCell {
  if (early === undefined || reform === undefined) return { look, value: text };
  const formula = `IF(${DATE}<${dayText(reform.day)},${quoted(early)},${quoted(text)})`;
  return { look, formula, texts: [early, text] };
}

/** The hint beside an answer; once there is one, and there is no right, why the amount is 0. */
function withNoRight(hint: PageCell, answer: string, solution: string, lang: TrainingLang): PageCell {
  const { look, value = '', formula = quoted(String(value)), texts = [String(value)] } = hint;
  const noRight = WORDS.noRight[lang];
  return {
    look,
    formula: `IF(ISBLANK(${answer}),${formula},IF(IFERROR(${solution},1)=0,${quoted(noRight)},${formula}))`,
    texts: [...texts, noRight],
  };
}

/** Why one of the amounts is 0, beneath the solution; nothing where none is. */
function noRightFormula(due: readonly string[], lang: TrainingLang): string {
  return `IF(IFERROR(MIN(${due.join(',')}),1)=0,${quoted(WORDS.noRight[lang])},"")`;
}

/** Says whether an answer is right, by functions that every Excel has; half a cent is let pass. */
function verdictFormula(answer: string, solution: string, lang: TrainingLang): string {
  const [right, notYet, pending] = [WORDS.right, WORDS.notYet, WORDS.pending].map((two) => `"${two[lang]}"`);
  const compared = `IF(ISNUMBER(${answer}),IF(ABS(${answer}-${solution})<0.005,${right},${notYet}),${notYet})`;
  return `IF(ISBLANK(${answer}),"",IF(ISERROR(${solution}),${pending},${compared}))`;
}
