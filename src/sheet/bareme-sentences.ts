import { latestPivot, rowAfter, rowAt, type Bareme, type Row, type Source } from '../bareme';
import { baseAmounts } from '../engine';
import { BAREME_LISTING as WORDS, fill, type Figures, type Lang, type Texts } from '../i18n';

/** What is peculiar to the amounts of a day: computed, published otherwise, the COVID window. */
export function baremeRemarks(bareme: Bareme, date: string, lang: Lang): readonly string[] {
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
  return said;
}

/** Which days are covered, and when that was checked. */
export function coverageText({ coverage }: Bareme, lang: Lang): string {
  const { from, to, checkedOn } = coverage;
  return sentence(lang, WORDS.coverage, { from, to, checkedOn });
}

/** The next amounts that are known after the day; else what is known of the date announced for the next change. */
export function nextChangeText(bareme: Bareme, date: string, lang: Lang): string {
  const known = rowAfter(bareme.tables.categories, date)?.from ?? bareme.coverage.nextExpected.date;
  if (known !== null) return sentence(lang, WORDS.nextKnown, { date: known });
  const pivot = latestPivot(bareme);
  return fill(lang, WORDS.nextUnknown[lang], pivot && { pivot: pivot.value, base: pivot.base });
}

/** The sources of rows, each once. */
export function sourcesOf(rows: readonly Row[]): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const row of rows)
    for (const source of row.sources) sources.set(`${source.title} ${source.url}`, source);
  return [...sources.values()];
}

/** A sentence all of whose figures are known. */
function sentence(lang: Lang, texts: Texts, figures: Figures): string {
  return fill(lang, `[${texts[lang]}]`, figures);
}
