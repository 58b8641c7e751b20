import { createRoot } from 'react-dom/client';
import { setEnvironment } from '../../functions';
import { answered, languageOf, type WorkbookPort } from '../../host';
import { isLang, type Lang } from '../../i18n';
import { preference } from '../pane';
import { startSession } from '../worker';
import { sayIn, SHELL } from '../words';
import { App } from './app';

/** How long a spreadsheet may take to say that it is there, before the pane begins without one. */
const PATIENCE = 4_000;

/** A spreadsheet that is there, and its language. */
interface Found {
  readonly port: WorkbookPort;
  readonly lang: Lang;
}

/**
 * Starts the pane on the element. `found`: the spreadsheet, once it is known; undefined where the page is open without one. Until then,
 * and for some seconds at most, the pane says that it is starting; one that comes later is taken all the same.
 */
export async function startPane(element: HTMLElement, found: Promise<Found | undefined>): Promise<void> {
  const browserLang = languageOf(navigator.languages, 'fr');
  element.textContent = sayIn(browserLang, SHELL)('starting');
  // Whatever goes wrong there, the pane is there without a spreadsheet.
  const spreadsheet = await answered(found, PATIENCE).catch(() => undefined);
  const kept = preference<string>('lang');
  const chosen = kept.value !== undefined && isLang(kept.value) ? kept.value : undefined;
  const lang = chosen ?? spreadsheet?.lang ?? browserLang;
  document.documentElement.lang = lang;
  if (chosen !== undefined) setEnvironment({ lang });
  document.title = sayIn(lang, SHELL)('title');
  element.textContent = '';
  const root = createRoot(element);
  const session = startSession();
  const keepLang = (next: Lang) => {
    kept.keep(next);
    setEnvironment({ lang: next });
  };
  const draw = (port: WorkbookPort | undefined) =>
    root.render(<App lang={lang} keepLang={keepLang} port={port} session={session} />);
  draw(spreadsheet?.port);
  if (spreadsheet === undefined) void found.then((late) => late && draw(late.port)).catch(() => undefined);
}
