import { formatCount, type Lang } from '../../i18n';
import { wrap } from '../../sheet';
import { warningsSaid } from '../report';
import type { Summary } from '../summary';
import { INDENTED } from './looks';
import type { CellStyle } from './xlsx';

/** Characters that the columns of the tables hold together. */
const WIDTH = 100;

/** Each warning of the summary, the most frequent first, and under it the first dossiers that have it: lines as wide as the tables. */
export function warningTexts(
  summary: Summary,
  lang: Lang,
): readonly { readonly text: string; readonly style: CellStyle }[] {
  return warningsSaid(summary, lang).flatMap(({ count, text, places }) => [
    ...wrap(`${formatCount(lang, count)} × ${text}`, WIDTH).map((line) => ({ text: line, style: {} })),
    ...wrap(places, WIDTH).map((line) => ({ text: line, style: INDENTED })),
  ]);
}
