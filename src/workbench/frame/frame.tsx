import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { languageOf } from '../../host';
import type { Lang } from '../../i18n';
import type { Desk } from './desk';
import { Toolbar } from './toolbar';
import { WORDS } from './words';

/** Below this width grid and pane are shown one at a time; in pixels, as in workbench.css. */
const NARROW = 760;

export interface FrameProps {
  readonly desk: Desk;
  /** Tells whether the workbook is changed, and calls back whenever that changes. */
  readonly changed: {
    readonly get: () => boolean;
    readonly follow: (heard: () => void) => () => void;
  };
}

/** What stands above the grid. The language is that of the page, which the pane sets. */
export function Frame({ desk, changed }: FrameProps) {
  const lang = useSyncExternalStore(followLang, pageLang);
  const dark = useSyncExternalStore(followDark, isDark);
  const isChanged = useSyncExternalStore(changed.follow, changed.get);
  const [pane, setPane] = useState(() => innerWidth >= NARROW);
  useEffect(() => {
    document.body.classList.toggle('without-pane', !pane);
  }, [pane]);
  useEffect(() => {
    document.querySelector('#splitter')!.ariaLabel = WORDS.resize[lang];
    document.title = WORDS.name[lang];
  }, [lang]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <Toolbar lang={lang} desk={desk} changed={isChanged} pane={pane} showPane={setPane} />
    </FluentProvider>
  );
}

/** The language of the page. */
export function pageLang(): Lang {
  return languageOf([document.documentElement.lang], 'fr');
}

/** Calls back whenever the language of the page changes; gives what ends that. */
export function followLang(heard: () => void): () => void {
  const observer = new MutationObserver(heard);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => system.matches;
function followDark(heard: () => void): () => void {
  system.addEventListener('change', heard);
  return () => system.removeEventListener('change', heard);
}
