import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import type { Lang } from '../../i18n';
import { WORDS } from './words';

/** What is being done (`info`), what was done, what is to be known, or what went wrong. */
export interface Told {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
}

/** How long what went well is said; anything else stays until it is closed. */
const SAID_FOR = 6_000;

/** Says it above the grid. `close` is called when it is read, or has been there long enough. */
export function ToldBar({
  lang,
  told,
  close,
}: {
  readonly lang: Lang;
  readonly told: Told;
  readonly close: () => void;
}) {
  useEffect(() => {
    if (told.intent !== 'success') return undefined;
    const timer = setTimeout(close, SAID_FOR);
    return () => clearTimeout(timer);
  }, [told, close]);
  return (
    <MessageBar intent={told.intent} layout="multiline">
      <MessageBarBody>{told.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={WORDS.close[lang]}
            onClick={close}
          />
        }
      />
    </MessageBar>
  );
}
