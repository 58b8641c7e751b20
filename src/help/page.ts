import { errorKind, FAULT_CODES, FUNCTIONS, type WorksheetFunction } from '../functions';
import {
  causeLabel,
  CAUSES,
  faultSentence,
  formatAmount,
  FUNCTION_TEXTS,
  KINDS,
  KINDS_HEADER,
  PARAMETER_NAMES,
  LANGS,
  UNITS,
  type Lang,
} from '../i18n';
import { KIND_LIST } from '../values';
import { COLUMN, EXAMPLES, formulaText, ROWS, type Example } from './examples';
import { tag, type Child, type Markup } from './markup';
import { NOTES } from './notes';
import { sheetPicture } from './sheet-picture';
import { CELL_ERRORS, WORDS } from './words';

/** How the languages call themselves. */
const NAMES: Readonly<Record<Lang, string>> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

/** Where the help of a language is, beside the other pages of the add-in. */
export function helpFile(lang: Lang): string {
  return `help-${lang}.html`;
}

/** The help of the functions in one language: each function, each kind and each error has its own anchor. */
export function helpPage(lang: Lang): string {
  const sections: [id: string, title: string, ...content: Markup[]][] = [
    [
      'functions',
      WORDS.functions[lang],
      tag('p', {}, WORDS.brackets[lang]),
      ...FUNCTIONS.map((definition) => functionHelp(lang, definition)),
    ],
    [
      'layouts',
      WORDS.layouts[lang],
      tag('p', {}, WORDS.rows[lang]),
      sheetPicture(lang, ROWS),
      tag('p', {}, WORDS.column[lang]),
      sheetPicture(lang, COLUMN),
      tag('p', {}, WORDS.debtors[lang]),
    ],
    [
      'reading',
      WORDS.reading[lang],
      list(WORDS.blank[lang], WORDS.amounts[lang], WORDS.dates[lang], WORDS.year[lang]),
    ],
    ['kinds-of-resources', WORDS.kinds[lang], kindsHelp(lang)],
    ['causes', WORDS.causes[lang], tag('p', {}, WORDS.aboutCauses[lang]), causesHelp(lang)],
    ['errors', WORDS.errors[lang], ...errorsHelp(lang)],
    ['contact', WORDS.contact[lang], list(WORDS.ask[lang], WORDS.privacy[lang])],
  ];
  return document(
    lang,
    tag('header', {}, tag('h1', {}, WORDS.title[lang]), languages(lang), tag('p', {}, WORDS.intro[lang])),
    tag(
      'nav',
      { class: 'contents' },
      tag(
        'ul',
        {},
        sections.map(([id, title]) => item(link(`#${id}`, title))),
      ),
    ),
    tag(
      'main',
      {},
      sections.map(([id, title, ...content]) => tag('section', { id }, tag('h2', {}, title), content)),
    ),
  );
}

/** The page without a language: it goes to the one that is asked for, or offers the four. */
export function helpChooser(): string {
  return document('fr', tag('header', {}, tag('h1', {}, 'RIS / leefloon'), languages()));
}

function document(lang: Lang, ...body: Markup[]): string {
  const head = tag(
    'head',
    {},
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, `RIS / leefloon: ${WORDS.title[lang]}`),
    tag('link', { rel: 'icon', href: 'assets/icons/icon-32.png' }),
  );
  return `<!doctype html>\n${tag('html', { lang }, head, tag('body', {}, ...body)).html}\n`;
}

/** Links to the other languages; to all where the page has none. */
function languages(current?: Lang): Markup {
  const links = LANGS.map((lang) =>
    tag(
      'a',
      { href: helpFile(lang), lang, hreflang: lang, ...(lang === current && { 'aria-current': 'page' }) },
      NAMES[lang],
    ),
  );
  return tag('nav', { class: 'languages', 'aria-label': WORDS.languages[current ?? 'fr'] }, links);
}

function functionHelp(lang: Lang, { id, parameters }: WorksheetFunction): Markup {
  const texts = FUNCTION_TEXTS[id]!;
  const names = parameters.map(({ name, optional }) => {
    const shown = PARAMETER_NAMES[name]![lang];
    return optional ? `[${shown}]` : shown;
  });
  const rows = parameters.map(({ name }, i) => [tag('code', {}, names[i]!), texts.parameters[name]![lang]]);
  const examples = EXAMPLES.filter((example) => example.id === id);
  return tag(
    'article',
    { id: id.toLowerCase() },
    tag('h3', {}, `RIS.${id}`),
    tag('p', {}, texts.description[lang]),
    tag('p', {}, tag('code', { class: 'call' }, `RIS.${id}(${names.join(lang === 'en' ? ', ' : '; ')})`)),
    rows.length === 0 ? [] : table([WORDS.parameter[lang], WORDS.meaning[lang]], rows),
    NOTES[id] === undefined ? [] : list(...NOTES[id].map((texts) => texts[lang])),
    table(
      [WORDS.example[lang], WORDS.result[lang]],
      examples.map((example) => [tag('code', {}, formulaText(lang, example)), resultText(lang, example)]),
    ),
  );
}

function resultText(lang: Lang, { result }: Example): string {
  if (result === undefined) return WORDS.table[lang];
  if (typeof result === 'string') return formatAmount(lang, result);
  const { due, difference, cause } = result;
  return [formatAmount(lang, due), formatAmount(lang, difference), causeLabel(lang, cause)].join(' | ');
}

/** Each cause by its name, with its meaning and what to look at next. */
function causesHelp(lang: Lang): Markup {
  const rows = Object.entries(CAUSES).map(([code, { meaning, next }]) => [
    tag('b', { id: `cause-${code}` }, causeLabel(lang, code)),
    meaning[lang],
    next[lang],
  ]);
  return table([WORDS.cause[lang], WORDS.meaning[lang], WORDS.next[lang]], rows);
}

function kindsHelp(lang: Lang): Markup {
  const rows = KIND_LIST.map(({ code, unit, article }) => [
    tag('code', { id: `kind-${code}` }, code),
    KINDS[code]![lang],
    UNITS[unit][lang],
    article,
  ]);
  return table(
    KINDS_HEADER.map((header) => header[lang]),
    rows,
    'kinds',
  );
}

function errorsHelp(lang: Lang): Markup[] {
  const shown = CELL_ERRORS.map((error) => [tag('code', {}, error.shown[lang]), error.why[lang]]);
  const notAvailable = CELL_ERRORS.find(({ kind }) => kind === 'notAvailable')!.shown[lang];
  const rows = [...FAULT_CODES]
    .sort()
    .map((code) => [
      [
        tag('code', { id: code }, code),
        errorKind({ code }) === 'notAvailable' ? tag('small', {}, notAvailable) : [],
      ],
      sentence(faultSentence(lang, { code })),
    ]);
  return [
    table([WORDS.inCell[lang], WORDS.explanation[lang]], shown),
    tag('p', {}, WORDS.codes[lang]),
    table([WORDS.code[lang], WORDS.explanation[lang]], rows),
  ];
}

/** Behind the name of a parameter a sentence begins with a small letter; alone it does not. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function table(header: readonly string[], rows: readonly (readonly Child[])[], name?: string): Markup {
  return tag(
    'table',
    name === undefined ? {} : { class: name },
    tag(
      'thead',
      {},
      tag(
        'tr',
        {},
        header.map((cell) => tag('th', { scope: 'col' }, cell)),
      ),
    ),
    tag(
      'tbody',
      {},
      rows.map((row) =>
        tag(
          'tr',
          {},
          row.map((cell) => tag('td', {}, cell)),
        ),
      ),
    ),
  );
}

const item = (content: Markup | string) => tag('li', {}, content);
const list = (...texts: string[]) => tag('ul', {}, texts.map(item));
const link = (href: string, text: string) => tag('a', { href }, text);
