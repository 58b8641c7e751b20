import type { Bareme, Source } from '../../bareme';
import {
  baremeLines,
  baremeRemarks,
  coverageText,
  nextChangeText,
  shortArticle,
  sourcesOf,
  type BaremeLine,
} from '../../sheet';
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
  const remarks = baremeRemarks(bareme, date, lang);
  return [
    sentence(lang, WORDS.title, { date }),
    '',
    ...amountsTable(lines, lang),
    '',
    ...(remarks.length > 0 ? [...remarks, ''] : []),
    ...sourcesOf(rows).map((source) => `${WORDS.source[lang]}${sourceText(source, lang)}`),
    '',
    coverageText(bareme, lang),
    nextChangeText(bareme, date, lang),
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

/** A sentence all of whose figures are known. */
function sentence(lang: Lang, texts: Texts, figures: Figures): string {
  return fill(lang, `[${texts[lang]}]`, figures);
}

function sourceText({ title, url, cited }: Source, lang: Lang): string {
  if (url !== null) return `${title}\n  ${url}`;
  return `${title} ${fill(lang, WORDS.noAddress[lang], cited === undefined ? {} : { cited })}`.trim();
}

function supplementText({ supplement }: Bareme, lang: Lang): string[] {
  if (supplement === undefined) return [];
  return [sentence(lang, WORDS.supplemented, { titles: supplement.titles.join(' ; ') })];
}
