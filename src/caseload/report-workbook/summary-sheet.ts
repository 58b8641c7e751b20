import { CHECK_SUMMARY, REPORT_WORKBOOK, type Lang } from '../../i18n';
import { asReadNote } from '../report';
import type { Summary } from '../summary';
import { Blocks, type Rows } from './blocks';
import { barChart } from './charts';
import { NOTE, TITLE } from './looks';
import {
  bandLines,
  categoryLines,
  CATEGORY_NUMBERS,
  causeLines,
  correctCauses,
  countLines,
} from './summary-lines';
import { warningTexts } from './warning-texts';
import type { SheetChart, WriteSheet } from './xlsx';

const WORDS = { ...CHECK_SUMMARY, ...REPORT_WORKBOOK };

/** The first row below title and note. */
const TOP = 3;

/**
 * The sheet of the summary: counts, warnings, categories, causes and differences, and what can be seen as a chart. The warnings stand
 * right below the counts: a dossier that is paid twice counts as two correct ones.
 */
export function summarySheet(summary: Summary, lang: Lang): WriteSheet {
  const say = (word: keyof typeof WORDS): string => WORDS[word][lang];
  const sheet = new Blocks(lang, TOP);
  sheet.put(0, 0, say('title'), TITLE);
  sheet.put(1, 0, say('amounts'), NOTE);
  const note = asReadNote(lang, summary);
  if (note !== undefined) sheet.put(2, 0, note, NOTE);
  const amounts = [say('due'), say('paid'), say('difference')];
  const differences = [say('over'), say('under'), say('difference')];
  sheet.table(say('rows'), amounts, countLines(summary, lang));
  sheet.texts(say('warnings'), warningTexts(summary, lang));
  const categories = sheet.table(say('byCategory'), amounts, categoryLines(summary, lang));
  const causes = sheet.table(say('byCause'), differences, causeLines(summary, lang));
  const bands = sheet.table(say('byDifference'), ['', '', say('difference')], bandLines(summary, lang));
  return {
    name: say('summary'),
    columns: [{ width: 44 }, { width: 12 }, { width: 18 }, { width: 18 }, { width: 18 }, { width: 3 }],
    cells: sheet.cells,
    charts: chartsOf(summary, { categories, causes, bands }, lang),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** Rows that a chart takes, and bars that one can still tell apart. */
const HEIGHT = 17;
const MOST_BARS = 15;

/** Columns of the tables that the charts show. */
const [COUNT, DUE, PAID] = [1, 2, 3];

/** Charts of what there is: with nothing paid there are neither causes nor differences, with nothing assessed no amounts. */
function chartsOf(
  summary: Summary,
  { categories, causes, bands }: Readonly<Record<'categories' | 'causes' | 'bands', Rows>>,
  lang: Lang,
): SheetChart[] {
  const isCompared = summary.compared.count > 0;
  const counts = [{ name: WORDS.rows[lang], column: COUNT }];
  const due = { name: WORDS.due[lang], column: DUE };
  const paid = { name: WORDS.paid[lang], column: PAID };
  const firstCause = causes.from + correctCauses(summary);
  const contents = [
    {
      title: WORDS.causesChart[lang],
      rows: { from: firstCause, to: Math.min(causes.to, firstCause + MOST_BARS - 1) },
      series: counts,
      lying: true,
    },
    {
      title: WORDS.categoriesChart[lang],
      rows: { from: categories.from, to: categories.from + CATEGORY_NUMBERS.length - 1 },
      series: isCompared ? [due, paid] : [due],
    },
    {
      title: WORDS.differencesChart[lang],
      rows: { from: bands.from + 1, to: isCompared ? bands.to : bands.from },
      series: counts,
    },
  ];
  return contents
    .filter(({ rows }) => rows.from <= rows.to && summary.all.count > 0)
    .map((content, place) => {
      const from = TOP + place * (HEIGHT + 1);
      return barChart({ ...content, lang, at: { from, to: from + HEIGHT } });
    });
}
