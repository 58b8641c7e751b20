import { useMemo } from 'react';
import type { Summary } from '../../caseload';
import { formatAmount, formatCount } from '../../i18n';
import { signed } from '../after-check';
import { usePane, useSay } from '../pane';
import { DifferenceBars } from './charts-bars';
import { causeFigures, drawnCauses, type CauseFigures } from './charts-figures';
import { FiguresTable } from './charts-table';
import { labelOf } from './labels';
import { RESULTS } from './words';

/** Causes that one can still tell apart. */
const MOST = 10;

/** What was paid too much and too little, by cause. */
export function ByCause({ summary }: { readonly summary: Summary }) {
  const { lang } = usePane();
  const say = useSay(RESULTS);
  const causes = useMemo(() => causeFigures(summary), [summary]);
  const { shown, others, harmless } = drawnCauses(causes, MOST);
  const barOf = ({ code, ...figures }: CauseFigures) => ({ name: labelOf(lang, code), ...figures });
  const bars = [
    ...shown.map(barOf),
    ...(others ? [{ ...others, name: say('otherCauses', { count: formatCount(lang, others.causes) }) }] : []),
    ...harmless.map(barOf),
  ];
  const amount = (exact: string) => signed(formatAmount(lang, exact));
  return (
    <>
      <DifferenceBars title={say('byCause')} bars={bars} />
      <FiguresTable
        title={say('byCause')}
        of={say('cause')}
        columns={[say('findings'), say('over'), say('under')]}
        rows={causes.map(({ code, count, over, under }) => ({
          key: code,
          name: labelOf(lang, code),
          figures: [formatCount(lang, count), amount(over), amount(under)],
        }))}
      />
    </>
  );
}
