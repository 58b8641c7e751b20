import type { Lang } from '../../i18n';
import type { Rows } from './blocks';
import { BAR, COUNT_FORMAT, SECOND_BAR } from './looks';
import { rangeRef, type SheetChart } from './xlsx';

/** A chart over rows of the summary: names in the first column, one row of bars for each column of numbers. */
export interface ChartContent {
  readonly title: string;
  readonly lang: Lang;
  readonly rows: Rows;
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** Bars lie where their names are long, and stand where they are short. */
  readonly lying?: boolean;
  /** Where it stands: its rows beside the tables. */
  readonly at: Rows;
}

/** First and last column of the charts, beside the tables. */
const [FIRST, LAST] = [6, 15];

const LOCALES: Readonly<Record<Lang, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' };

/** A chart of Excel, which follows the cells it is made of. */
export function barChart({ title, lang, rows, series, lying = false, at }: ChartContent): SheetChart {
  const column = (index: number): string => {
    const range = rangeRef(rows.from, index, rows.to, index);
    // Fixed references, as Excel writes them in a chart.
    return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  };
  return {
    type: lying ? 'bar' : 'column',
    title,
    altText: title,
    lang: LOCALES[lang],
    series: series.map(({ name, column: index }, place) => ({
      name,
      values: column(index),
      categories: column(0),
      color: place === 0 ? BAR : SECOND_BAR,
    })),
    legend: series.length > 1 ? 'bottom' : false,
    gapWidth: 60,
    dataLabels: series.length > 1 ? {} : { showValue: true, position: 'outEnd' },
    axes: {
      // The first name on top, as in the table; its bars tell their numbers themselves.
      x: { ...(lying && { reverse: true }), tickLblPos: 'low', majorTickMark: 'none' },
      y: lying
        ? { hidden: true }
        : {
            numberFormat: { formatCode: COUNT_FORMAT },
            gridlines: { major: true },
            majorTickMark: 'none',
            minorTickMark: 'none',
          },
    },
    anchor: { from: { row: at.from, col: FIRST }, to: { row: at.to, col: LAST } },
  };
}
