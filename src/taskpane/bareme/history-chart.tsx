import { DataVizPalette, getColorFromToken, LineChart, type LineChartPoints } from '@fluentui/react-charts';
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { CATEGORIES, formatAmount, formatDate, formatEuro } from '../../i18n';
import { usePane, useSay } from '../pane';
import type { HistoryStep } from './history';
import { BAREME_WORDS } from './words';

const useStyles = makeStyles({
  // The library writes every word of a legend with a capital.
  chart: { width: '100%', minHeight: '260px', '& *': { textTransform: 'none !important' as 'none' } },
});

/** Lines of the grid, in EUR. */
const GRID = 500;

/** Told apart in the light and the dark theme; the order of the lines is that of the categories as well. */
const COLORS = { 1: DataVizPalette.color1, 2: DataVizPalette.color4, 3: DataVizPalette.color5 } as const;
const YEARS = [2005, 2010, 2015, 2020, 2025];

/** The steps of the monthly amounts. Numbers only to draw with: what is told is exact. */
export function HistoryChart({ steps }: { readonly steps: readonly HistoryStep[] }) {
  const styles = useStyles();
  const { lang, bareme } = usePane();
  const say = useSay(BAREME_WORDS);
  const { computedFrom, from: publishedFrom, to } = bareme.coverage;
  // The band of the computed amounts is drawn once the chart knows its height.
  const [measured, setMeasured] = useState(false);
  useEffect(() => setMeasured(true), []);
  const highest = Math.max(...steps.flatMap(({ amounts }) => amounts.map(({ monthly }) => Number(monthly))));
  const grid = Array.from({ length: Math.ceil(highest / GRID) + 1 }, (_, i) => i * GRID);
  const lines = useMemo(
    () =>
      ([3, 2, 1] as const).map((category): LineChartPoints => {
        const points = steps.flatMap(({ from, amounts }) => {
          const amount = amounts.find((one) => one.category === category);
          return amount === undefined ? [] : [{ from, monthly: amount.monthly }];
        });
        const last = points.at(-1);
        return {
          legend: `${category} ${CATEGORIES[category][lang]}`,
          color: getColorFromToken(COLORS[category]),
          hideNonActiveDots: true,
          lineOptions: { curve: 'stepAfter', strokeWidth: 2, lineBorderWidth: 0 },
          data: [...points, ...(last === undefined ? [] : [{ ...last, from: to }])].map(
            ({ from, monthly }) => ({
              x: dateOf(from),
              y: Number(monthly),
              xAxisCalloutData: formatDate(lang, from),
              yAxisCalloutData: formatEuro(lang, monthly),
            }),
          ),
        };
      }),
    [steps, lang, to],
  );
  return (
    <div className={styles.chart} role="group" aria-label={say('chart')}>
      <LineChart
        data={{ chartTitle: say('history'), lineChartData: lines }}
        height={260}
        margins={{ left: 44, right: 12, top: 8, bottom: 24 }}
        yMinValue={0}
        yMaxValue={grid.at(-1)!}
        yAxisTickValues={grid}
        yAxisTickFormat={(value: number) => formatAmount(lang, String(value))}
        useUTC
        tickValues={YEARS.map((year) => dateOf(`${year}-01-01`))}
        customDateTimeFormatter={(date) => String(date.getUTCFullYear())}
        colorFillBars={
          !measured
            ? []
            : [
                {
                  legend: say('computed'),
                  color: getColorFromToken(DataVizPalette.disabled),
                  data: [{ startX: dateOf(computedFrom), endX: dateOf(publishedFrom) }],
                  applyPattern: true,
                },
              ]
        }
        legendProps={{ allowFocusOnLegends: true }}
        enabledLegendsWrapLines
      />
    </div>
  );
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
