import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { formatEuro } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import type { Differences } from './charts-figures';
import { RESULTS } from './words';

/** They can be read as well: a bar that is pointed at writes its amount in its colour. */
const COLORS = {
  over: tokens.colorStatusDangerForeground3,
  under: tokens.colorStatusWarningForeground3,
} as const;

/** What bars are drawn for. */
export interface Bar extends Differences {
  readonly name: string;
}

/** Two bars for each name, too much and too little: told apart by their sign, not by the colour alone. What is nil has none. */
export function DifferenceBars({ bars }: { readonly bars: readonly Bar[] }) {
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const drawn = bars.flatMap(({ name, ...figures }) =>
    (['over', 'under'] as const)
      .filter((side) => figures[side] !== '0.00')
      // Numbers only to draw with: the exact amount stands above the bar, and in the table.
      .map((side) => ({ name, side, exact: figures[side], size: Math.abs(Number(figures[side])) })),
  );
  if (drawn.length === 0) return null;
  const total = Math.max(...drawn.map(({ size }) => size));
  return (
    <HorizontalBarChart
      variant={HorizontalBarChartVariant.PartToWhole}
      chartDataMode="hidden"
      culture={lang}
      data={drawn.map(({ name, side, exact, size }) => {
        const euros = signed(formatEuro(lang, exact));
        return {
          chartTitle: `${euros} · ${name}`,
          chartData: [
            {
              legend: name,
              horizontalBarChartdata: { x: size, total },
              color: COLORS[side],
              xAxisCalloutData: say(side),
              yAxisCalloutData: euros,
              callOutAccessibilityData: { ariaLabel: `${name}: ${say(side)} ${euros}` },
            },
          ],
        };
      })}
    />
  );
}
