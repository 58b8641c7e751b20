import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { forgetPreferences, useSay } from '../pane';
import { Part } from './part';
import { SETTINGS_WORDS } from './words';

/** What this computer remembers, and how to make it forget. */
export function Remembered() {
  const say = useSay(SETTINGS_WORDS);
  const [forgotten, setForgotten] = useState(false);
  return (
    <Part title={say('remembered')}>
      <p>{say('rememberedHow')}</p>
      <Button
        onClick={() => {
          forgetPreferences();
          setForgotten(true);
        }}
      >
        {say('forget')}
      </Button>
      <p aria-live="polite">{forgotten && say('forgotten')}</p>
    </Part>
  );
}
