import './taskpane.css';
import { STRINGS } from './strings';
import { languageOf } from './language';
import { paneOf } from './view';

/** Today where the reader is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function show(languages: readonly string[]): void {
  const lang = languageOf(languages);
  document.documentElement.lang = lang;
  document.title = STRINGS.title[lang];
  document.querySelector('#pane')?.replaceChildren(...paneOf(lang, today()));
}

show(navigator.languages);

// office.js is there in Excel, and in a browser that reached Microsoft; the language of Excel then decides.
if ('Office' in globalThis) {
  void Office.onReady().then((ready) => {
    const host = ready.host as Office.HostType | null;
    if (host !== null) show([Office.context.displayLanguage]);
  });
}
