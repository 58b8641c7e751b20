import { makeStyles, tokens } from '@fluentui/react-components';
import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { CHECK_WHAT_IF, formatCount } from '../../i18n';
import { DrawnChart } from '../after-check';
import { usePane, useSay } from '../pane';
import type { TotalsLine } from './totals-lines';
import { WORDS } from './words';

const HEIGHT = 200;

/** Told apart in every theme, and by whoever sees no colours: the darker is what comes after. */
const COLORS = { before: tokens.colorNeutralForeground4, after: tokens.colorBrandForeground1 } as const;
const SERIES = ['before', 'after'] as const;

const useStyles = makeStyles({
  legend: { display: 'flex', gap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { width: '0.75rem', height: '0.75rem', borderRadius: tokens.borderRadiusSmall },
  before: { backgroundColor: COLORS.before },
  after: { backgroundColor: COLORS.after },
});

/** Before and after, side by side for each category. Numbers only to draw with: the table below has the exact amounts. */
export function TotalsChart({ lines }: { readonly lines: readonly TotalsLine[] }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(WORDS);
  return (
    <DrawnChart label={say('byCategory')}>
      <div className={styles.legend}>
        {SERIES.map((when) => (
          <span key={when} className={styles.entry}>
            <span className={`${styles.mark} ${styles[when]}`} />
            {CHECK_WHAT_IF[when][lang]}
          </span>
        ))}
      </div>
      <GroupedVerticalBarChart
        culture={lang}
        height={HEIGHT}
        hideLegend
        hideLabels
        maxBarWidth={32}
        xAxisInnerPadding={0.4}
        margins={{ left: 64, right: 8, top: 12, bottom: 28 }}
        roundedTicks
        yAxisTickCount={4}
        yAxisTickFormat={(euros: number) => formatCount(lang, Math.round(euros))}
        data={lines.map((line, i) => ({
          name: say('short', { category: i + 1 }),
          series: SERIES.map((when) => ({
            key: when,
            legend: CHECK_WHAT_IF[when][lang],
            data: Number(line[when]),
            color: COLORS[when],
          })),
        }))}
      />
    </DrawnChart>
  );
}
