import type { Bareme } from '../../bareme';
import { sentences, type Caseload, type RefusedRow, type Summary } from '../../caseload';
import {
  causeLabel,
  CHECK_SUMMARY as WORDS,
  fill,
  formatAmount,
  formatCount,
  printable,
  type Lang,
} from '../../i18n';
import { wrap } from '../../sheet';
import { ignoredLines, unreadLines } from './ignored-text';
import { tables, type Line } from './table';
import { categoryLines, causeLines, countLines } from './tally-lines';
import { warningLines } from './warning-lines';
import { rowsText, say as sayIn, type Word } from './words';

/** Everything that the summary tells. */
export interface SummaryFacts {
  readonly file: string;
  readonly caseload: Caseload;
  readonly summary: Summary;
  /** The first refused rows. */
  readonly refusals: readonly RefusedRow[];
  /** Month given for the rows that have none, `YYYY-MM`. */
  readonly month?: string | undefined;
  readonly bareme: Bareme;
  readonly out?: string | undefined;
}

/** The summary of `ris check`, as lines for a terminal. */
export function summaryText(facts: SummaryFacts, lang: Lang): string {
  const say = (word: Word, figures?: Record<string, string | number>): string => sayIn(lang, word, figures);
  const { summary, caseload, file, month, out } = facts;
  const head: Line = ['', ...(['dossiers', 'due', 'paid', 'difference'] as const).map((word) => say(word))];
  const [counts = [], categories = []] = tables([
    [head, ...countLines(summary, lang)],
    categoryLines(summary, lang),
  ]);
  const sections = [
    [say('title', { file: printable(file) })],
    unreadLines(caseload, lang).flatMap((line) => wrap(line, WIDTH)),
    [...counts, `  ${say('amounts')}`],
    section(say('byCategory'), categories),
    section(say('byCause'), tables([causeLines(summary, lang)]).flat()),
    section(say('largest'), largestLines(summary, lang)),
    section(say('refusals'), refusalLines(facts, lang)),
    section(say('warnings'), warningLines(summary, lang)),
    section(say('ignored'), ignoredLines(caseload, lang)),
    [
      ...baremeLines(facts.bareme, lang),
      ...(month === undefined
        ? []
        : [say(caseload.layout.hasMonth ? 'monthGiven' : 'monthForAll', { month })]),
      ...(out === undefined ? [] : [say('report', { file: printable(out) })]),
    ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** A title over its lines; nothing where there are none. Tables come indented, sentences are wrapped. */
function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [title, ...lines.flatMap((line) => (line.startsWith('  ') ? [line] : hanging(line)))];
}

function largestLines({ largest }: Summary, lang: Lang): string[] {
  if (largest.length === 0) return [];
  const head = (['dossier', 'line', 'month', 'due', 'paid', 'difference', 'cause'] as const).map(
    (word) => WORDS[word][lang],
  );
  const rows = largest.map(({ dossier, line, month, due, paid, difference, cause }): Line => [
    printable(dossier),
    String(line),
    month,
    ...[due, paid, difference].map((exact) => formatAmount(lang, exact)),
    causeLabel(lang, cause),
  ]);
  const align = head.map((_, i) => (i === 0 || i === head.length - 1 ? 'left' : 'right'));
  return tables([[head, ...rows]], align).flat();
}

function refusalLines({ summary, refusals }: SummaryFacts, lang: Lang): string[] {
  const codes = [...summary.byCode]
    .sort(byCount)
    .map(([code, count]) => `${code} ${formatCount(lang, count)}`);
  const lines = refusals.map(({ line, problems }) => {
    // Where there are several reasons, each sentence says its column; and its line, where the dossier has several.
    const message = sentences(problems, lang);
    const [first, second] = problems;
    if (second?.line !== undefined) return message;
    const column = second === undefined ? first?.column : undefined;
    const figures = { line: first?.line ?? line, message, ...(column !== undefined && { column }) };
    return fill(lang, WORDS.refusal[lang], figures);
  });
  const more = summary.refused - refusals.length;
  return [
    ...(codes.length > 0 ? [codes.join(' · ')] : []),
    ...lines,
    ...(more > 0 ? [fill(lang, WORDS.moreRefusals[lang], { count: formatCount(lang, more) })] : []),
  ];
}

function baremeLines({ coverage, supplement }: Bareme, lang: Lang): string[] {
  const { from, to, checkedOn } = coverage;
  return [
    fill(lang, WORDS.coverage[lang], { from, to, checkedOn }),
    ...(supplement === undefined
      ? []
      : [
          fill(lang, WORDS.supplement[lang], {
            rows: rowsText(lang, supplement.rows),
            ...(supplement.titles.length > 0 && { titles: supplement.titles.join(' ; ') }),
          }),
        ]),
  ];
}

function byCount(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}

/** Columns of a terminal that sentences fill at most. */
const WIDTH = 100;

/** A sentence in lines of a terminal, indented by two spaces, further lines by four. */
function hanging(text: string): string[] {
  return wrap(text, WIDTH - 4).map((line, i) => (i === 0 ? '  ' : '    ') + line);
}
