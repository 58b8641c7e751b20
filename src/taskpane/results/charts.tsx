import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Subtitle2,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import {
  GroupedVerticalBarChart,
  HorizontalBarChart,
  HorizontalBarChartVariant,
} from '@fluentui/react-charts';
import { useMemo } from 'react';
import { eurosOf, HARMLESS, type Summary } from '../../caseload';
import { CATEGORIES, formatCount, formatEuro } from '../../i18n';
import { usePane, useSay } from '../pane';
import { labelOf } from './labels';
import { RESULTS } from './words';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, overflowX: 'hidden' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

/** Bars that one can still tell apart. */
const MOST_BARS = 10;
const NO_DIFFERENCE: ReadonlySet<string> = new Set(['correct', ...HARMLESS.map(({ code }) => code)]);

/** Differences by cause, and amounts by category: to be seen, and as figures for who does not see them. */
export function Charts({ summary }: { readonly summary: Summary }) {
  const say = useSay(RESULTS);
  return (
    <Accordion collapsible multiple defaultOpenItems={['cause']}>
      <AccordionItem value="cause">
        <AccordionHeader size="small">{say('byCause')}</AccordionHeader>
        <AccordionPanel>
          <ByCause summary={summary} />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="category">
        <AccordionHeader size="small">{say('byCategory')}</AccordionHeader>
        <AccordionPanel>
          <ByCategory summary={summary} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function ByCause({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const { lang } = usePane();
  const causes = useMemo(
    () =>
      [...summary.byCause]
        .filter(([code]) => !NO_DIFFERENCE.has(code))
        .sort(([, one], [, other]) => other.count - one.count)
        .slice(0, MOST_BARS),
    [summary],
  );
  const most = Math.max(1, ...causes.map(([, { count }]) => count));
  return (
    <div className={styles.panel}>
      <HorizontalBarChart
        variant={HorizontalBarChartVariant.AbsoluteScale}
        chartDataMode="default"
        culture={lang}
        data={causes.map(([code, { count, over, under }]) => ({
          chartTitle: labelOf(lang, code),
          chartData: [
            {
              legend: formatEuro(lang, eurosOf(over + under)),
              horizontalBarChartdata: { x: count, total: most },
              color: tokens.colorBrandBackground,
              callOutAccessibilityData: {
                ariaLabel: `${labelOf(lang, code)}: ${formatCount(lang, count)}, ${formatEuro(lang, eurosOf(over + under))}`,
              },
            },
          ],
        }))}
      />
    </div>
  );
}

function ByCategory({ summary }: { readonly summary: Summary }) {
  const styles = useStyles();
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const rows = ([1, 2, 3] as const).map((category) => {
    const { due, paid } = summary.byCategory[category].compared;
    return {
      category,
      name: `${category} ${CATEGORIES[category][lang]}`,
      due: eurosOf(due),
      paid: eurosOf(paid),
    };
  });
  return (
    <div className={styles.panel}>
      <GroupedVerticalBarChart
        culture={lang}
        height={220}
        hideLabels
        data={rows.map(({ category, name, due, paid }) => ({
          name: String(category),
          series: [
            {
              key: 'due',
              data: Number(due),
              legend: say('due'),
              color: tokens.colorBrandBackground,
              yAxisCalloutData: formatEuro(lang, due),
              xAxisCalloutData: name,
            },
            {
              key: 'paid',
              data: Number(paid),
              legend: say('paid'),
              color: tokens.colorPaletteMarigoldBorderActive,
              yAxisCalloutData: formatEuro(lang, paid),
              xAxisCalloutData: name,
            },
          ],
        }))}
      />
      <Subtitle2 as="h4">{say('chartAsTable')}</Subtitle2>
      <Table size="extra-small" aria-label={say('chartAsTable')}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell />
            <TableHeaderCell>{say('due')}</TableHeaderCell>
            <TableHeaderCell>{say('paid')}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map(({ category, name, due, paid }) => (
            <TableRow key={category}>
              <TableCell>{name}</TableCell>
              <TableCell className={styles.number}>
                <Caption1>{formatEuro(lang, due)}</Caption1>
              </TableCell>
              <TableCell className={styles.number}>
                <Caption1>{formatEuro(lang, paid)}</Caption1>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
