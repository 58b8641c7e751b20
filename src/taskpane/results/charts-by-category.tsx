import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { Caption1, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { eurosOf, type Summary } from '../../caseload';
import { CATEGORIES, CHECK_SUMMARY, formatAmount, formatCount } from '../../i18n';
import { DrawnChart, signed } from '../after-check';
import { usePane, useSay } from '../pane';
import type { FindingLine } from '../worker';
import { DifferenceBars } from './charts-bars';
import { categoryDifferences } from './charts-figures';
import { FiguresTable } from './charts-table';
import { harmlessEuros } from './harmless-euros';
import { RESULTS } from './words';

const COLORS = {
  due: tokens.colorBrandForeground1,
  paid: tokens.colorPaletteMarigoldBorderActive,
} as const;

interface Props {
  readonly summary: Summary;
  readonly lines?: readonly FindingLine[];
}

/** What was due and what was paid, by category; and, which those sums hide, what was paid too much and too little. */
export function ByCategory({ summary, lines }: Props) {
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const differences = useMemo(() => lines && categoryDifferences(lines), [lines]);
  const rows = ([1, 2, 3] as const).map((category) => {
    const { due, paid } = summary.byCategory[category].compared;
    return {
      category,
      key: String(category),
      name: `${category} ${CATEGORIES[category][lang]}`,
      due: eurosOf(due),
      paid: eurosOf(paid),
    };
  });
  const different =
    differences && rows.map(({ key, name, category }) => ({ key, name, ...differences[category] }));
  const amounts = (...exact: readonly string[]) => exact.map((one) => formatAmount(lang, one));
  return (
    <>
      <DrawnChart label={say('byCategory')}>
        <GroupedVerticalBarChart
          culture={lang}
          height={220}
          hideLabels
          margins={{ left: 56, right: 8, top: 12, bottom: 28 }}
          roundedTicks
          yAxisTickCount={4}
          yAxisTickFormat={(euros: number) => formatCount(lang, Math.round(euros))}
          data={rows.map(({ key, ...sums }) => ({
            name: key,
            series: (['due', 'paid'] as const).map((amount) => ({
              key: amount,
              data: Number(sums[amount]),
              legend: say(amount),
              color: COLORS[amount],
            })),
          }))}
        />
      </DrawnChart>
      <FiguresTable
        title={say('byCategory')}
        of={say('category')}
        columns={[CHECK_SUMMARY.due[lang], CHECK_SUMMARY.paid[lang]]}
        rows={rows.map(({ key, name, due, paid }) => ({ key, name, figures: amounts(due, paid) }))}
      />
      {different && (
        <>
          <DifferenceBars title={say('differencesByCategory')} bars={different} />
          <FiguresTable
            title={say('differencesByCategory')}
            of={say('category')}
            columns={[say('over'), say('under')]}
            rows={different.map(({ key, name, over, under }) => ({
              key,
              name,
              figures: amounts(over, under).map(signed),
            }))}
          />
          {summary.harmless.count > 0 && (
            <Caption1>
              {say('withoutHarmless', {
                count: formatCount(lang, summary.harmless.count),
                euros: harmlessEuros(summary, lang),
                byCause: say('byCause'),
              })}
            </Caption1>
          )}
        </>
      )}
    </>
  );
}
