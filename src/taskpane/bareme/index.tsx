import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { BAREME_LISTING, baremeMessage, fill } from '../../i18n';
import { coverageText, nextChangeText } from '../../sheet';
import { usePane, useSay } from '../pane';
import { TabPage } from '../tab-page';
import { AmountsView } from './amounts-view';
import { ChooseDay } from './choose-day';
import { History } from './history-view';
import { inForceOn } from './in-force';
import { Supplement } from './supplement-view';
import { today } from './today';
import { BAREME_WORDS } from './words';

/** The amounts of the law on a day, since 2002, and how to complete them. */
export function BaremeTab() {
  const { lang, bareme } = usePane();
  const say = useSay(BAREME_WORDS);
  const [day, setDay] = useState(today);
  const found = useMemo(() => inForceOn(bareme, day, lang), [bareme, day, lang]);
  const { previousFrom, nextFrom } = 'problem' in found ? {} : found;
  const title = 'problem' in found ? say('title') : fill(lang, BAREME_LISTING.title[lang], { date: day });
  return (
    <TabPage title={title}>
      <ChooseDay day={day} choose={setDay} previous={previousFrom} next={nextFrom} />
      {'problem' in found ? (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{day === '' ? say('giveDate') : baremeMessage(lang, found.problem)}</MessageBarBody>
        </MessageBar>
      ) : (
        <AmountsView {...found} />
      )}
      <section aria-label={say('coverage')}>
        {coverageText(bareme, lang)} {nextChangeText(bareme, day === '' ? today() : day, lang)}
      </section>
      <History />
      <Supplement />
    </TabPage>
  );
}
