import { CHECK_SUMMARY, causeLabel, fill, formatCount, type Figures, type Lang } from '../../i18n';
import type { AssessedRow } from '../check';
import type { Summary } from '../summary';
import { columnName } from './column-name';

/** The name of a cause in a row: a correct one with an amount that is not counted is so as far as it was read. */
export function causeOfRow(lang: Lang, code: string, unread: AssessedRow['unread']): string {
  const cause = causeLabel(lang, code);
  const isAsRead = code === 'correct' && unread.length > 0;
  return isAsRead ? fill(lang, CHECK_SUMMARY.causeAsRead[lang], { cause }) : cause;
}

/** The name of a cause in a summary, which says of the correct ones how many are so only as far as they were read. */
export function causeOfMany(lang: Lang, code: string, { asRead }: Pick<Summary, 'asRead'>): string {
  const cause = causeLabel(lang, code);
  if (code !== 'correct' || asRead.count === 0) return cause;
  const count = formatCount(lang, asRead.count);
  return fill(lang, CHECK_SUMMARY.causeOfWhichAsRead[lang], { cause, count });
}

/** Which columns the correct ones were not read in; undefined where they were read whole. */
export function asReadNote(
  lang: Lang,
  { asReadColumns }: Pick<Summary, 'asReadColumns'>,
): string | undefined {
  return asReadColumns.size === 0
    ? undefined
    : fill(lang, CHECK_SUMMARY.asReadNote[lang], unreadFigures(lang, [...asReadColumns.values()]));
}

/** The figures of a sentence about what a row was not read in: `columns` with amounts, `days` with days of its month. */
export function unreadFigures(lang: Lang, unread: AssessedRow['unread']): Figures {
  const names = (what: 'amount' | 'day'): string =>
    [...new Set(unread.filter(({ holds }) => holds === what).map((column) => columnName(lang, column)))].join(
      ', ',
    );
  const [columns, days] = [names('amount'), names('day')];
  return { ...(columns !== '' && { columns }), ...(days !== '' && { days }) };
}
