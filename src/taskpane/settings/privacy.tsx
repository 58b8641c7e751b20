import { useSay } from '../pane';
import { Part } from './part';
import { SETTINGS_WORDS } from './words';

/** What becomes of data, in plain words. */
export function Privacy() {
  const say = useSay(SETTINGS_WORDS);
  return (
    <Part title={say('privacy')}>
      <p>{say('sends')}</p>
      <p>{say('keeps')}</p>
      <p>{say('office')}</p>
    </Part>
  );
}
