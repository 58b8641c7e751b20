import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { languageOf } from '../../host';
import type { Lang } from '../../i18n';
import type { ActiveFault } from '../grid';
import type { Desk } from './desk';
import type { Side } from './side';
import { StatusLine } from './status-line';
import { Toolbar } from './toolbar';
import { WORDS } from './words';

/** Something that changes by itself. */
export interface Followed<T> {
  readonly get: () => T;
  /** Calls back after each change; gives what ends that. */
  readonly follow: (heard: () => void) => () => void;
}

interface FrameProps {
  readonly desk: Desk;
  readonly side: Side;
  /** Whether the workbook is changed. */
  readonly changed: Followed<boolean>;
  readonly fault: Followed<ActiveFault | undefined>;
  /** Below the grid: where its status stands. */
  readonly foot: HTMLElement;
}

/** What stands above and below the grid. The language is that of the page. */
export function Frame({ desk, side, changed, fault, foot }: FrameProps) {
  const lang = useSyncExternalStore(followLang, pageLang);
  const theme = useSyncExternalStore(followDark, isDark) ? webDarkTheme : webLightTheme;
  const sides = useSyncExternalStore(side.follow, side.get);
  const isChanged = useSyncExternalStore(changed.follow, changed.get);
  const activeFault = useSyncExternalStore(fault.follow, fault.get);
  useEffect(() => {
    document.querySelector('#splitter')!.ariaLabel = WORDS.resize[lang];
    document.title = WORDS.name[lang];
  }, [lang]);
  return (
    <>
      <FluentProvider theme={theme}>
        <Toolbar lang={lang} desk={desk} sides={sides} showPane={(shown) => side.showPane(shown)} />
      </FluentProvider>
      {createPortal(
        <FluentProvider theme={theme}>
          <StatusLine lang={lang} changed={isChanged} fault={activeFault} />
        </FluentProvider>,
        foot,
      )}
    </>
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
