import { useSay } from '../pane';
import { TabPage } from '../tab-page';
import { AboutState } from './about-state';
import { ChooseLanguage } from './choose-language';
import { Privacy } from './privacy';
import { Remembered } from './remembered';
import { SETTINGS_WORDS } from './words';

/** Language, what is remembered, what becomes of data, and how recent everything is. */
export function SettingsTab() {
  const say = useSay(SETTINGS_WORDS);
  return (
    <TabPage title={say('title')}>
      <ChooseLanguage />
      <Remembered />
      <Privacy />
      <AboutState />
    </TabPage>
  );
}
