import { createRoot } from 'react-dom/client';
import { answered, languageOf, type WorkbookPort } from '../../host';
import type { Lang } from '../../i18n';
import { setEnvironment } from '../../functions';
import { startSession } from '../work';
import { sayIn, SHELL } from '../words';
import { App } from './app';
import { preference } from '../pane';

/** How long a spreadsheet may take to say that it is there. */
const PATIENCE = 4_000;

/**
 * Starts the pane on the element. `found`: the spreadsheet, once it is known; undefined, or none within seconds, where the page is open
 * without one. Until then the pane says that it is starting.
 */
export async function startPane(
  element: HTMLElement,
  found: Promise<{ port: WorkbookPort; lang: Lang } | undefined>,
): Promise<void> {
  const browserLang = languageOf(navigator.languages, 'fr');
  element.textContent = sayIn(browserLang, SHELL)('starting');
  // Whatever goes wrong there, the pane is there without a spreadsheet.
  const spreadsheet = await answered(found, PATIENCE).catch(() => undefined);
  const kept = preference<Lang>('lang');
  const lang = kept.value ?? spreadsheet?.lang ?? browserLang;
  document.documentElement.lang = lang;
  if (kept.value !== undefined) setEnvironment({ lang });
  document.title = sayIn(lang, SHELL)('title');
  element.textContent = '';
  createRoot(element).render(
    <App
      lang={lang}
      keepLang={(next) => {
        kept.keep(next);
        setEnvironment({ lang: next });
      }}
      port={spreadsheet?.port}
      session={startSession()}
    />,
  );
}
