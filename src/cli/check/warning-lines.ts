import type { Summary, Warned, WarnedRow } from '../../caseload';
import { formatCount, warning, type Lang } from '../../i18n';
import { wrap } from '../../sheet';
import { say } from './words';

/** Columns of a terminal that the names of dossiers fill at most, behind their indent. */
const WIDTH = 96;

/** Each warning of the summary, the most frequent first, and under it the first dossiers that have it. */
export function warningLines({ byWarning }: Summary, lang: Lang): string[] {
  return [...byWarning]
    .sort(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .flatMap(([code, warned]) => [
      `${formatCount(lang, warned.count)} × ${warning(lang, code)}`,
      ...wrap(placesText(warned, lang), WIDTH).map((line) => `    ${line}`),
    ]);
}

function placesText({ count, rows }: Warned, lang: Lang): string {
  const more = count - rows.length;
  const rest = more === 1 ? ['andOne' as const] : more > 1 ? ['andMore' as const] : [];
  return [
    rows.map((row) => placeText(row, lang)).join(', '),
    ...rest.map((word) => say(lang, word, { count: formatCount(lang, more) })),
  ].join(' ');
}

/** The dossier with its line, or with both lines that a warning is about. */
function placeText({ dossier, line, other }: WarnedRow, lang: Lang): string {
  return other === undefined
    ? say(lang, 'warnedLine', { value: dossier, line })
    : say(lang, 'warnedLines', { value: dossier, line, other });
}
