import { latestPivot, rowAfter, rowAt, type Bareme, type Row, type Source } from '../../bareme';
import { baseAmounts } from '../../engine';
import { baremeLines, shortArticle, type BaremeLine } from '../../sheet';
import {
  BAREME_LISTING as WORDS,
  CONFIRMATION,
  fill,
  formatAmount,
  formatDate,
  type Figures,
  type Lang,
  type Texts,
} from '../../i18n';
import { columns } from '../columns';

/**
 * The amounts in force on a day that the barème covers, as text: amounts, since when, article, how far confirmed, sources, coverage
 * and what is known of the next change.
 */
export function listing(bareme: Bareme, date: string, lang: Lang): string {
  const lines = baremeLines(bareme, date, lang);
  const rows = [...new Set(lines.map((line) => line.row))];
  return [
    sentence(lang, WORDS.title, { date }),
    '',
    ...amountsTable(lines, lang),
    '',
    ...remarks(bareme, date, lang),
    ...sourcesOf(rows).map((source) => `${WORDS.source[lang]}${sourceText(source, lang)}`),
    '',
    coverageText(bareme, lang),
    nextChange(bareme, date, lang),
    ...supplementText(bareme, lang),
  ].join('\n');
}

function amountsTable(lines: readonly BaremeLine[], lang: Lang): string[] {
  const word = (texts: Texts): string => texts[lang];
  const amount = (exact: string | undefined): string =>
    exact === undefined ? '' : formatAmount(lang, exact);
  const head = ['', word(WORDS.monthly), word(WORDS.annual), word(WORDS.since), word(WORDS.article), ''];
  const body = lines.map(({ what, monthly, annual, row }) => [
    what,
    amount(monthly),
    amount(annual),
    row.from === 'coverage' ? word(WORDS.startUnknown) : formatDate(lang, row.from),
    shortArticle(lang, row.legalBase),
    CONFIRMATION[row.status][lang],
  ]);
  return columns([head, ...body], ['left', 'right', 'right', 'left', 'left', 'left']);
}

/** What is peculiar to the amounts of the day. */
function remarks(bareme: Bareme, date: string, lang: Lang): string[] {
  const said: string[] = [];
  const row = rowAt(bareme.tables.categories, date);
  if (row?.status === 'computed') said.push(WORDS.computed[lang]);
  for (const { category, monthly } of baseAmounts(bareme, date) ?? []) {
    const published = row?.published?.[category];
    if (published === undefined || published === monthly) continue;
    said.push(sentence(lang, WORDS.publishedOtherwise, { category, published, monthly }));
  }
  const { from, to } = rowAt(bareme.tables.studentGrantWindow, date) ?? {};
  if (from !== undefined && to !== undefined) said.push(sentence(lang, WORDS.grantWindow, { from, to }));
  return said.length > 0 ? [...said, ''] : said;
}

/** A sentence all of whose figures are known. */
function sentence(lang: Lang, texts: Texts, figures: Figures): string {
  return fill(lang, `[${texts[lang]}]`, figures);
}

function sourcesOf(rows: readonly Row[]): Source[] {
  const sources = new Map<string, Source>();
  for (const row of rows)
    for (const source of row.sources) sources.set(`${source.title} ${source.url}`, source);
  return [...sources.values()];
}

function sourceText({ title, url, cited }: Source, lang: Lang): string {
  if (url !== null) return `${title}\n  ${url}`;
  return `${title} ${fill(lang, WORDS.noAddress[lang], cited === undefined ? {} : { cited })}`.trim();
}

function coverageText({ coverage }: Bareme, lang: Lang): string {
  const { from, to, checkedOn } = coverage;
  return sentence(lang, WORDS.coverage, { from, to, checkedOn });
}

/** The next amounts that are known after the day; else what is known of the date announced for the next change. */
function nextChange(bareme: Bareme, date: string, lang: Lang): string {
  const known = rowAfter(bareme.tables.categories, date)?.from ?? bareme.coverage.nextExpected.date;
  if (known !== null) return sentence(lang, WORDS.nextKnown, { date: known });
  const pivot = latestPivot(bareme);
  return fill(lang, WORDS.nextUnknown[lang], pivot && { pivot: pivot.value, base: pivot.base });
}

function supplementText({ supplement }: Bareme, lang: Lang): string[] {
  if (supplement === undefined) return [];
  return [sentence(lang, WORDS.supplemented, { titles: supplement.titles.join(' ; ') })];
}
