import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  webDarkTheme,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookPort } from '../../host';
import { isLang, type Lang } from '../../i18n';
import { setEnvironment } from '../../functions';
import { TroubleBar } from '../trouble';
import { baremeWith, type RemoteSession, type SupplementText } from '../worker';
import { sayIn, SHELL } from '../words';
import { Fence } from './fence';
import { Navigation, panelId } from './navigation';
import { PaneProvider, TAB_NAMES, type Pane, type TabName } from '../pane';
import { TABS } from './tabs';
import { useComputeAgain } from './use-compute-again';
import { useTabScroll } from './use-tab-scroll';
import { useTheme } from './use-theme';

const useStyles = makeStyles({
  // Not on the provider: it gives its class to every window that floats over the pane.
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground1 },
  body: { padding: tokens.spacingHorizontalM, maxWidth: '60rem', margin: '0 auto' },
  hidden: { display: 'none' },
  notice: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

export interface AppProps {
  readonly lang: Lang;
  /** Called with the language that the user chooses. */
  readonly keepLang: (lang: Lang) => void;
  /** The open workbook, once it is known. */
  readonly port: WorkbookPort | undefined;
  readonly session: RemoteSession;
}

/** The pane: navigation, and the tabs. A tab that was opened stays alive, so that nothing typed or checked is lost by looking elsewhere. */
export function App({ lang: first, keepLang, port, session }: AppProps) {
  const styles = useStyles();
  const [lang, setLang] = useState(first);
  // The page around the pane may choose it too.
  useEffect(() => {
    const { documentElement } = document;
    const observer = new MutationObserver(
      () => isLang(documentElement.lang) && setLang(documentElement.lang),
    );
    observer.observe(documentElement, { attributes: true, attributeFilter: ['lang'] });
    return () => observer.disconnect();
  }, []);
  const [tab, setTab] = useState<TabName>('check');
  const [opened, setOpened] = useState<readonly TabName[]>(['check']);
  const [told, setTold] = useState(false);
  const [checked, setChecked] = useState<number>();
  const [supplement, setSupplement] = useState<SupplementText>();
  const bareme = useMemo(() => baremeWith(supplement), [supplement]);
  const theme = useTheme(port);
  const [stale, computeAgain] = useComputeAgain(port);

  const root = useRef<HTMLDivElement>(null);
  const leaveTab = useTabScroll(tab, root);
  const show = useCallback(
    (name: TabName) => {
      leaveTab();
      setTab(name);
      setOpened((names) => (names.includes(name) ? names : [...names, name]));
    },
    [leaveTab],
  );
  const useSupplement = useCallback(
    (next: SupplementText | undefined) => {
      setSupplement(next);
      void session.useSupplement(next).catch(() => undefined);
      const amounts = baremeWith(next);
      // The functions compute with the same amounts, and everything that they computed with others is computed again.
      setEnvironment({ bareme: amounts, baremeVersion: `${amounts.coverage.checkedOn} ${next?.text ?? ''}` });
      computeAgain();
    },
    [computeAgain, session],
  );
  const pane: Pane = useMemo(
    () => ({
      lang,
      setLang: (next) => {
        setLang(next);
        keepLang(next);
        document.documentElement.lang = next;
        // Some functions answer in words.
        computeAgain();
      },
      port,
      session,
      bareme,
      supplement,
      useSupplement,
      checked,
      setChecked,
      show,
    }),
    [lang, keepLang, computeAgain, port, session, bareme, supplement, useSupplement, checked, show],
  );
  const say = sayIn(lang, SHELL);
  return (
    <FluentProvider theme={theme}>
      <div
        ref={root}
        className={styles.root}
        style={{ colorScheme: theme === webDarkTheme ? 'dark' : 'light' }}
      >
        <PaneProvider pane={pane}>
          <Navigation tab={tab} show={show} />
          {port === undefined && !told && (
            <MessageBar className={styles.notice} intent="info" layout="multiline">
              <MessageBarBody>
                <MessageBarTitle>{say('noExcel')}</MessageBarTitle> {say('noExcelHow')}
              </MessageBarBody>
              <MessageBarActions
                containerAction={
                  <Button
                    size="small"
                    appearance="transparent"
                    icon={<Dismiss16Regular />}
                    aria-label={say('close')}
                    onClick={() => setTold(true)}
                  />
                }
              />
            </MessageBar>
          )}
          {supplement !== undefined && (
            <MessageBar className={styles.notice} intent="warning" layout="multiline">
              <MessageBarBody>{say('supplement', { file: supplement.file })}</MessageBarBody>
            </MessageBar>
          )}
          {stale && (
            <div className={styles.notice}>
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{say('notComputed')}</MessageBarBody>
              </MessageBar>
              <TroubleBar trouble={stale} again={computeAgain} />
            </div>
          )}
          {TAB_NAMES.filter((name) => opened.includes(name)).map((name) => {
            const Shown = TABS[name];
            return (
              <main
                key={name}
                id={panelId(name)}
                className={name === tab ? styles.body : styles.hidden}
                aria-label={say(name)}
              >
                <Fence lang={lang}>
                  <Shown />
                </Fence>
              </main>
            );
          })}
        </PaneProvider>
      </div>
    </FluentProvider>
  );
}
