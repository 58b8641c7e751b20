import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Bareme } from '../../bareme';
import type { WorkbookPort } from '../../host';
import type { Lang, Texts } from '../../i18n';
import type { RemoteSession, SupplementText } from '../worker';
import { sayIn, type Say } from '../words';

/** What every part of the pane may use. */
export interface Pane {
  readonly lang: Lang;
  readonly setLang: (lang: Lang) => void;
  /** The open workbook; undefined where there is no spreadsheet, and only files can be checked. */
  readonly port: WorkbookPort | undefined;
  /** The caseload, in its worker. Every call rejects when the worker is lost. */
  readonly session: RemoteSession;
  /** The amounts of the pane, of the worker and of the functions: the same. */
  readonly bareme: Bareme;
  readonly supplement: SupplementText | undefined;
  /** Takes other amounts into use everywhere; undefined for the built-in ones alone. The text was found usable. */
  readonly useSupplement: (supplement: SupplementText | undefined) => void;
  /** Dossiers of the last check; undefined where nothing is checked. */
  readonly checked: number | undefined;
  /** Tells what is checked now. */
  readonly setChecked: (dossiers: number | undefined) => void;
  /** Shows another tab. */
  readonly show: (tab: TabName) => void;
}

/** The tabs, in the order shown. */
export const TAB_NAMES = [
  'check',
  'bareme',
  'explain',
  'procedure',
  'whatIf',
  'readings',
  'examples',
  'settings',
  'help',
] as const;
export type TabName = (typeof TAB_NAMES)[number];

const Context = createContext<Pane | undefined>(undefined);

export function PaneProvider({ pane, children }: { readonly pane: Pane; readonly children: ReactNode }) {
  return <Context.Provider value={pane}>{children}</Context.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(Context);
  if (pane === undefined) throw new Error('outside of the pane');
  return pane;
}

/** The speaker of a table of words, in the language of the pane. */
export function useSay<Words extends Record<string, Texts>>(words: Words): Say<Words> {
  const { lang } = usePane();
  return useMemo(() => sayIn(lang, words), [lang, words]);
}
