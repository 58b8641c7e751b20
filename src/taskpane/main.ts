import './taskpane.css';
import { excel, languageOf } from '../host';
import type { Lang } from '../i18n';
import { STRINGS } from './strings';
import { paneOf } from './view';

/** Today where the reader is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function show(lang: Lang): void {
  document.documentElement.lang = lang;
  document.title = STRINGS.title[lang];
  document.querySelector('#pane')?.replaceChildren(...paneOf(lang, today()));
}

show(languageOf(navigator.languages, 'fr'));

// In Excel its own language decides, as soon as it is known.
void excel.language().then((lang) => {
  if (lang !== undefined) show(lang);
});
