import { inCoverage } from '../../bareme';
import { BAREME_LISTING as WORDS, formatDate } from '../../i18n';
import { baremeLines } from '../../sheet';
import { readDayOrMonth } from '../../values';
import { isSingle, Scalars, withDateSystem } from '../arguments';
import { outsideCoverage } from './coverage';
import type { Answered, WorksheetFunction } from './function';

/** `RIS.BAREME`: a header and the amounts in force on one date: what, EUR a year, EUR a month, since when, source. */
export const BAREME: WorksheetFunction = {
  id: 'BAREME',
  parameters: [{ name: 'date' }],
  answer(args, { bareme, lang, from1904 }) {
    if (!isSingle(args['date']!)) return { code: 'SEVERAL_DATES', parameter: 'date' };
    const place = { row: 0, column: 0 };
    const scalars = new Scalars(args, place);
    const date = scalars.required('date', withDateSystem(readDayOrMonth, from1904));
    if (scalars.fault !== undefined) return scalars.fault;
    if (!inCoverage(bareme.coverage, date!)) return outsideCoverage({ bareme, from1904 }, args, place);
    const header: Answered[] = [
      WORDS.what,
      WORDS.annual,
      WORDS.monthly,
      WORDS.inForceSince,
      WORDS.sourceColumn,
    ].map((texts) => texts[lang]);
    const lines = baremeLines(bareme, date!, lang).map(({ what, annual, monthly, row }): Answered[] => [
      what,
      numberOrBlank(annual),
      numberOrBlank(monthly),
      row.from === 'coverage' ? WORDS.startUnknown[lang] : formatDate(lang, row.from),
      row.sources.map(({ title }) => title).join(' ; '),
    ]);
    return [header, ...lines];
  },
};

/** An empty text: a blank would come back as a zero. */
function numberOrBlank(exact: string | undefined): number | string {
  return exact === undefined ? '' : Number(exact);
}
