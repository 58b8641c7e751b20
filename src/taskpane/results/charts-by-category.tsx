import { GroupedVerticalBarChart } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { eurosOf, type Summary } from '../../caseload';
import { CATEGORIES, formatAmount, formatEuro } from '../../i18n';
import { usePane, useSay } from '../pane';
import type { FindingLine } from '../worker';
import { DifferenceBars } from './charts-bars';
import { categoryDifferences } from './charts-figures';
import { FiguresTable } from './charts-table';
import { RESULTS } from './words';

const COLORS = {
  due: tokens.colorBrandBackground,
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
      <GroupedVerticalBarChart
        culture={lang}
        height={220}
        hideLabels
        data={rows.map(({ key, name, ...sums }) => ({
          name: key,
          series: (['due', 'paid'] as const).map((amount) => ({
            key: amount,
            data: Number(sums[amount]),
            legend: say(amount),
            color: COLORS[amount],
            yAxisCalloutData: formatEuro(lang, sums[amount]),
            xAxisCalloutData: name,
          })),
        }))}
      />
      <FiguresTable
        title={say('byCategory')}
        of={say('category')}
        columns={[say('due'), say('paid')]}
        rows={rows.map(({ key, name, due, paid }) => ({ key, name, figures: amounts(due, paid) }))}
      />
      {different && (
        <>
          <DifferenceBars bars={different} />
          <FiguresTable
            title={say('differencesByCategory')}
            of={say('category')}
            columns={[say('over'), say('under')]}
            rows={different.map(({ key, name, over, under }) => ({
              key,
              name,
              figures: amounts(over, under),
            }))}
          />
        </>
      )}
    </>
  );
}
