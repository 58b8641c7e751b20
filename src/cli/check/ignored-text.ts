import type { Caseload, IgnoredColumn } from '../../caseload';
import { formatCount, printable, type Lang } from '../../i18n';
import { rowsText, say } from './words';

/** What is said above all figures: the columns whose amounts do not count, and what may be done; nothing where there are none. */
export function unreadLines({ unread }: Caseload, lang: Lang): string[] {
  if (unread.length === 0) return [];
  const columns = unread
    .map(({ column, rows }) =>
      say(lang, 'columnRows', { name: nameOf(column, lang), rows: rowsText(lang, rows) }),
    )
    .join(', ');
  const count = formatCount(lang, unread.length);
  return [
    say(lang, unread.length === 1 ? 'unreadColumn' : 'unreadColumns', { count, columns }),
    ...unread.flatMap(({ column }) => hintLine(column, lang) ?? []),
  ];
}

/** The other columns that are not recognised, with what they resemble. */
export function ignoredLines({ layout, unread }: Caseload, lang: Lang): string[] {
  return layout.ignored
    .filter((column) => !unread.some((other) => other.column === column))
    .map((column) => hintLine(column, lang) ?? nameOf(column, lang));
}

function nameOf({ header, index }: IgnoredColumn, lang: Lang): string {
  return header === ''
    ? say(lang, 'noHeader', { number: index + 1 })
    : say(lang, 'named', { header: printable(header) });
}

function hintLine(column: IgnoredColumn, lang: Lang): string | undefined {
  const { suggestion, advice } = column;
  const name = nameOf(column, lang);
  if (advice !== undefined) return say(lang, advice === 'net' ? 'hintNet' : 'hintFamily', { name });
  return suggestion === undefined ? undefined : say(lang, 'hintName', { name, suggestion });
}
