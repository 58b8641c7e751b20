import type { Bareme } from '../../bareme';
import { asReadNote, columnName, sentences, type Caseload, type Summary } from '../../caseload';
import {
  causeLabel,
  CHECK_HISTORY,
  CHECK_REGIMES,
  CHECK_SUMMARY as WORDS,
  fill,
  formatAmount,
  formatCount,
  printable,
  READINGS,
  type Lang,
} from '../../i18n';
import { wrap } from '../../sheet';
import { masked } from '../masked';
import type { HistoryDigest } from './history-digest';
import { historySections } from './history-section';
import { ignoredLines, settledLines, unreadLines } from './ignored-text';
import type { OpenedFile } from './open-file';
import type { Asked } from './options';
import { readingsSection } from './readings-section';
import { regimesSection } from './regimes-section';
import { section, WIDTH } from './section';
import { stateShareSection } from './state-share-section';
import { tables, type Line } from './table';
import type { Tallies } from './tallies';
import { categoryLines, causeLines, countLines } from './tally-lines';
import { warningLines } from './warning-lines';
import { whatIfSection } from './what-if-section';
import { rowsText, say as sayIn, type Word } from './words';

/** Everything that the summary tells. */
export interface SummaryFacts extends OpenedFile {
  readonly asked: Asked;
  readonly tallies: Tallies;
  /** Of the histories, where they are asked for. */
  readonly digest: HistoryDigest | undefined;
  readonly bareme: Bareme;
}

/** The summary of `ris check`, as lines for a terminal. */
export function summaryText(facts: SummaryFacts): string {
  const { asked, caseload, tallies } = facts;
  const { lang } = asked;
  const { summary } = tallies;
  const say = (word: Word, figures?: Record<string, string | number>): string => sayIn(lang, word, figures);
  const head: Line = ['', ...(['rows', 'due', 'paid', 'difference'] as const).map((word) => say(word))];
  const [counts = [], categories = []] = tables([
    [head, ...countLines(summary, lang)],
    categoryLines(summary, lang),
  ]);
  const sections = [
    [say('title', { file: named(asked.file, asked) })],
    unreadLines(caseload, lang).flatMap((line) => wrap(line, WIDTH)),
    [...counts, ...section('', [`  ${say('amounts')}`, ...asReadLines(summary, lang)]).slice(1)],
    section(say('byCategory'), categories),
    section(say('byCause'), tables([causeLines(summary, lang)]).flat()),
    section(say('largest'), largestLines(summary, lang)),
    regimesSection(tallies.regimes, lang),
    stateShareSection(tallies.stateShare, lang),
    section(say('refusals'), refusalLines(tallies, lang)),
    section(say('warnings'), [
      ...settledLines(caseload, lang).flatMap((line) => wrap(line, WIDTH - 2)),
      ...warningLines(summary, lang),
    ]),
    section(say('ignored'), ignoredLines(caseload, lang)),
    readingsSection(tallies.readings, lang),
    ...historySections(facts.digest, asked.history, lang),
    whatIfSection(tallies.whatIf, asked.whatIf, lang),
    [...baremeLines(facts.bareme, lang), ...fileLines(facts)],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function asReadLines(summary: Summary, lang: Lang): string[] {
  const note = asReadNote(lang, summary);
  return note === undefined ? [] : [note];
}

/** The name of a file or of a sheet, as it may be shown. */
function named(name: string, { showNiss }: Asked): string {
  return printable(masked(name, showNiss));
}

/** What was read and written. */
function fileLines({ asked, caseload, sheet }: SummaryFacts): string[] {
  const { lang, month, out, history, art34Out } = asked;
  return [
    ...policyLines(asked),
    ...nissLines(caseload, asked),
    ...(month === undefined
      ? []
      : [sayIn(lang, caseload.layout.hasMonth ? 'monthGiven' : 'monthForAll', { month })]),
    ...(sheet === undefined ? [] : [sayIn(lang, 'sheet', { header: named(sheet, asked) })]),
    ...(out === undefined ? [] : [sayIn(lang, 'report', { file: named(out, asked) })]),
    ...(history?.out === undefined
      ? []
      : [fill(lang, CHECK_HISTORY.file[lang], { file: named(history.out, asked) })]),
    ...(art34Out === undefined
      ? []
      : [fill(lang, CHECK_REGIMES.file[lang], { file: named(art34Out, asked) })]),
  ];
}

/** The readings that were chosen for the whole file; nothing where none was. */
function policyLines({ policy = {}, lang }: Asked): string[] {
  return Object.entries(policy).flatMap(([name, value]) => {
    const reading = READINGS[name]?.values[value]?.[lang] ?? value;
    const about = READINGS[name]?.about[lang] ?? name;
    return wrap(sayIn(lang, 'readUnder', { about, reading, header: `--policy ${name}=${value}` }), WIDTH);
  });
}

/** Which columns hold national numbers, and that they are masked; nothing where there are none. */
function nissLines({ niss, maskedNumbers }: Caseload, { lang, showNiss }: Asked): string[] {
  if (niss.length === 0 && maskedNumbers === 0) return [];
  const columns = niss.map((column) => columnName(lang, column)).join(', ');
  const figures = { count: formatCount(lang, maskedNumbers), ...(niss.length > 0 && { columns }) };
  return wrap(sayIn(lang, showNiss ? 'nissShown' : 'nissMasked', figures), WIDTH);
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

function refusalLines({ summary, refusals }: Tallies, lang: Lang): string[] {
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
    ...lines,
    ...(more > 0 ? [fill(lang, WORDS.moreRefusals[lang], { count: formatCount(lang, more) })] : []),
    ...(codes.length > 0 ? [sayIn(lang, 'refusalCodes', { codes: codes.join(' · ') })] : []),
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
