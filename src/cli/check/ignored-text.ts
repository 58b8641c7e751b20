import {
  columnName,
  settledText,
  type Caseload,
  type Guess,
  type IgnoredColumn,
  type OutsideColumn,
  type UnreadColumn,
} from '../../caseload';
import { COLUMN_ADVICE, COLUMNS, formatCount, KINDS, PER_YEAR, type Lang } from '../../i18n';
import { rowsText, say } from './words';

/**
 * What is said above all figures: the columns whose amounts do not count, or whose days may cut a month short, and what may be done;
 * nothing where there are none.
 */
export function unreadLines(caseload: Caseload, lang: Lang): string[] {
  const { unread } = caseload;
  const line = (word: 'unreadAmounts' | 'unreadDays', rowsOf: (column: UnreadColumn) => number): string[] => {
    const found = unread.filter((column) => rowsOf(column) > 0);
    const columns = found
      .map((one) =>
        say(lang, 'columnRows', {
          name: columnName(lang, one.column),
          rows: rowsText(lang, rowsOf(one)),
        }),
      )
      .join(', ');
    return found.length === 0 ? [] : [say(lang, word, { count: formatCount(lang, found.length), columns })];
  };
  return [
    ...line('unreadAmounts', ({ rows }) => rows),
    ...line('unreadDays', ({ days }) => days),
    ...caseload.outside.map((column) => outsideLine(column, lang)),
    ...unread.flatMap(({ column }) => hintLine(column, caseload, lang) ?? []),
  ];
}

/** A column of days of the month with days of other months, and the column that takes those. */
function outsideLine(column: OutsideColumn, lang: Lang): string {
  const { key, other, rows } = column;
  return say(lang, 'outsideDays', {
    name: columnName(lang, column),
    read: COLUMNS[key][lang],
    rows: rowsText(lang, rows),
    count: formatCount(lang, rows),
    label: COLUMNS[other][lang],
    target: other,
  });
}

/** The columns in which an amount such as `1.314` was read as another cell of it proves. */
export function settledLines({ settled }: Caseload, lang: Lang): string[] {
  return settled.map((column) => settledText(lang, column, columnName(lang, column)));
}

/** The other columns that are not recognised, with what they resemble. */
export function ignoredLines(caseload: Caseload, lang: Lang): string[] {
  const { layout, unread } = caseload;
  return layout.ignored
    .filter((column) => !unread.some((other) => other.column === column))
    .map((column) => hintLine(column, caseload, lang) ?? columnName(lang, column));
}

function hintLine(column: IgnoredColumn, { guesses }: Caseload, lang: Lang): string | undefined {
  const { suggestion, advice, index } = column;
  const name = columnName(lang, column);
  if (advice !== undefined) return say(lang, 'hintAdvice', { name, advice: COLUMN_ADVICE[advice][lang] });
  if (suggestion !== undefined) return say(lang, 'hintName', { name, suggestion });
  const text = guessesText(guesses.get(index) ?? [], lang);
  return text === undefined ? undefined : say(lang, 'guesses', { name, guesses: text });
}

/** What a column may be, in one line of words; undefined where nothing is likely. */
export function guessesText(guesses: readonly Guess[], lang: Lang): string | undefined {
  const likely = guesses.filter(({ score }) => score >= LIKELY).slice(0, MOST);
  if (likely.length === 0) return undefined;
  return likely.map((guess) => guessText(guess, lang)).join(say(lang, 'or'));
}

/** Guesses that are told: those that are likelier than not, and so many of them. */
const LIKELY = 1 / 2;
const MOST = 2;

/** What a column may be: as a mapping takes it, and in words. Example: `"rent-built (loyer du bien bâti, 55 %)"`. */
function guessText({ target, score }: Guess, lang: Lang): string {
  const [code = '', year] = target.split('/');
  const label = KINDS[code] ?? COLUMNS[code as keyof typeof COLUMNS];
  const words = `${label[lang]}${year === undefined ? '' : PER_YEAR[lang]}`;
  return say(lang, 'guess', { target, label: words, score: Math.round(score * 100) });
}
