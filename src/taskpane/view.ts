import { builtInBareme, type Row, type Source } from '../bareme';
import { CATEGORIES, CONFIRMATION, fill, formatDate, formatEuro, message, warning, type Lang } from '../i18n';
import { element } from './element';
import { inForceOn, type InForce } from './in-force';
import { STRINGS } from './strings';

type Word = keyof typeof STRINGS;

/** The pane in a language, opened on a day; it stays on the day that the reader chooses. */
export function paneOf(lang: Lang, day: string): HTMLElement[] {
  const { from, to } = builtInBareme.coverage;
  const input = element('input', { type: 'date', id: 'day', value: day, min: from, max: to, required: '' });
  const amounts = element('section', { 'aria-live': 'polite' }, ...shownOn(lang, day));
  // Only the amounts are drawn anew: the field keeps the cursor while a date is typed.
  input.addEventListener('change', () => amounts.replaceChildren(...shownOn(lang, input.value)));
  return [
    element('h1', {}, STRINGS.title[lang]),
    element('div', { class: 'field' }, element('label', { for: 'day' }, STRINGS.amountsOn[lang]), input),
    amounts,
    coverageOf(lang),
  ];
}

function shownOn(lang: Lang, day: string): HTMLElement[] {
  const found = inForceOn(day);
  return 'problem' in found ? [notice(message(lang, found.problem))] : amountsOf(lang, found);
}

function amountsOf(lang: Lang, { amounts, row, nextFrom, warnings }: InForce): HTMLElement[] {
  const head = (word: Word, side: string) =>
    element('th', { scope: 'col', class: side }, STRINGS[word][lang]);
  const rows = amounts.map(({ category, monthly, annual }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        element('span', { class: 'number' }, String(category)),
        CATEGORIES[category][lang],
      ),
      element('td', { class: 'monthly' }, formatEuro(lang, monthly)),
      element('td', { class: 'annual' }, formatEuro(lang, annual)),
    ),
  );
  return [
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, head('category', 'left'), head('perMonth', ''), head('perYear', '')),
      ),
      element('tbody', {}, ...rows),
    ),
    ...warnings.map((said) => notice(warning(lang, said.code))),
    element(
      'dl',
      {},
      ...fact(lang, 'inForce', period(lang, row, nextFrom)),
      ...fact(lang, 'legalBase', row.legalBase),
      ...fact(lang, 'confirmed', CONFIRMATION[row.status][lang]),
      ...fact(lang, 'sources', element('ul', {}, ...row.sources.map((source) => sourceOf(lang, source)))),
    ),
  ];
}

/** A row ends the day before the next one begins; the day itself is the barème's to say, so the next first day is shown. */
function period(lang: Lang, row: Row, nextFrom: string | undefined): string {
  return nextFrom === undefined
    ? fill(lang, STRINGS.since[lang], { date: row.from })
    : fill(lang, STRINGS.replaced[lang], { from: row.from, next: nextFrom });
}

function sourceOf(lang: Lang, { title, url, cited }: Source): HTMLElement {
  if (url !== null) {
    return element(
      'li',
      {},
      element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, title),
    );
  }
  const missing = fill(lang, STRINGS.noAddress[lang], cited === undefined ? {} : { cited });
  return element('li', {}, title, element('span', { class: 'cited' }, missing));
}

function coverageOf(lang: Lang): HTMLElement {
  const { from, to, checkedOn, nextExpected } = builtInBareme.coverage;
  const next = nextExpected.date === null ? STRINGS.notAnnounced[lang] : formatDate(lang, nextExpected.date);
  return element(
    'section',
    { class: 'coverage', 'aria-labelledby': 'coverage' },
    element('h2', { id: 'coverage' }, STRINGS.coverage[lang]),
    element(
      'dl',
      {},
      ...fact(lang, 'published', fill(lang, STRINGS.covered[lang], { from, to })),
      ...fact(lang, 'checkedOn', formatDate(lang, checkedOn)),
      ...fact(lang, 'nextChange', next),
    ),
  );
}

function fact(lang: Lang, word: Word, value: string | Node): HTMLElement[] {
  return [element('dt', {}, STRINGS[word][lang]), element('dd', {}, value)];
}

function notice(text: string): HTMLElement {
  return element('p', { class: 'notice' }, text);
}
