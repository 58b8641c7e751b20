import { useState } from 'react';
import type { WhatIfTotals } from '../../caseload';
import { CHECK_WHAT_IF, fill } from '../../i18n';
import { LongWork, NeedsCheck, useLongWork } from '../after-check';
import { usePane, useSay } from '../pane';
import { TabPage } from '../tab-page';
import { AskedForm, type Asked } from './asked-form';
import { TotalsView } from './totals-view';
import { WORDS } from './words';

/** The checked dossiers at another month, or with other amounts. */
export function WhatIfTab() {
  const { lang, checked, session } = usePane();
  const say = useSay(WORDS);
  const { work, start, stop } = useLongWork<WhatIfTotals>('whatIf');
  const [asked, setAsked] = useState<Asked>({});
  const ask = (next: Asked) => {
    setAsked(next);
    start((onRows) => session.whatIf(next, onRows));
  };
  const { month, supplement } = asked;
  const figures = { ...(month !== undefined && { month }), ...(supplement && { file: supplement.file }) };
  const title = fill(lang, CHECK_WHAT_IF.title[lang], figures);
  return (
    <TabPage title={say('title')} intro={say('lead')}>
      {checked === undefined ? (
        <NeedsCheck />
      ) : (
        <>
          <AskedForm isBusy={work.state === 'busy'} ask={ask} />
          <LongWork work={work} title={say('computing')} done={title} stop={stop} />
          {work.state === 'done' && <TotalsView title={title} totals={work.result} />}
        </>
      )}
    </TabPage>
  );
}
