import './help.css';
import { languageOf } from '../host';

// help.html has no language of its own: it goes to `?lang=`, else to the language of the browser, at the same anchor.
if (/[/]help[.]html$/.test(location.pathname)) {
  const asked = new URLSearchParams(location.search).get('lang');
  const lang = languageOf([...(asked === null ? [] : [asked]), ...navigator.languages], 'fr');
  location.replace(`help-${lang}.html${location.hash}`);
}
