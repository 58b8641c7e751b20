import { useMemo } from 'react';
import type { Summary } from '../../caseload';
import { formatAmount, formatCount } from '../../i18n';
import { usePane, useSay } from '../pane';
import { DifferenceBars } from './charts-bars';
import { causeFigures, drawnCauses } from './charts-figures';
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
  const { shown, others } = drawnCauses(causes, MOST);
  const bars = shown.map(({ code, over, under }) => ({ name: labelOf(lang, code), over, under }));
  const rest = others && { ...others, name: say('otherCauses', { count: formatCount(lang, others.causes) }) };
  return (
    <>
      <DifferenceBars bars={rest === undefined ? bars : [...bars, rest]} />
      <FiguresTable
        title={say('byCause')}
        of={say('cause')}
        columns={[say('findings'), say('over'), say('under')]}
        rows={causes.map(({ code, count, over, under }) => ({
          key: code,
          name: labelOf(lang, code),
          figures: [formatCount(lang, count), formatAmount(lang, over), formatAmount(lang, under)],
        }))}
      />
    </>
  );
}
