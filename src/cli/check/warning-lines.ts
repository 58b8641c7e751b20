import { warningsSaid, type Summary } from '../../caseload';
import { formatCount, type Lang } from '../../i18n';
import { wrap } from '../../sheet';

/** Columns of a terminal that the names of dossiers fill at most, behind their indent. */
const WIDTH = 96;

/** Each warning of the summary, the most frequent first, and under it the first dossiers that have it. */
export function warningLines(summary: Summary, lang: Lang): string[] {
  return warningsSaid(summary, lang).flatMap(({ count, text, places }) => [
    `${formatCount(lang, count)} × ${text}`,
    ...wrap(places, WIDTH).map((line) => `    ${line}`),
  ]);
}
