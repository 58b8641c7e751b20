import { formatAmount, formatDate, formatMonth } from './format';
import { isSingular, type Lang } from './lang';

/** The figures of a sentence by name; amounts and days as exact texts. */
export type Figures = Readonly<Record<string, string | number>>;

/** What a cell holds is shown as it was seen, and no longer than this. */
const SEEN_MAX = 60;

/** The end of a text that is cut, from the space or comma before its last word. */
const LAST_WORD = /[ ,;]+[^ ,;]{0,20}$/;

const NAMES = /\{(\w+)[|}]/g;

/** A figure, or of two words the one that its number asks for; with the French `de` before it. */
const PLACES = /(\b[dD]e )?\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** French: a month that begins with a vowel takes the e of the word before it. */
const ELIDED = /^(avril|août|octobre) \d{4}/;

/**
 * Puts figures into a sentence. A part in brackets is left out when one of its figures is missing, so that a sentence
 * can be whole with any figures. Example: `fill('fr', 'Trop[ : {value}].', { value: '9' })` is `"Trop : 9."`, without
 * figures `"Trop."`. Outside brackets a missing figure is an ellipsis. In French, `de` before a month is elided: `"d’août 2026"`.
 * `{n|ligne|lignes}` is the word that the figure `n` asks for, without the figure: `fill('fr', '{n} {n|ligne|lignes}', { n: 1 })` is `"1 ligne"`.
 */
export function fill(lang: Lang, template: string, figures: Figures = {}): string {
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const whole = [...part.matchAll(NAMES)].every(([, name = '']) => figures[name] !== undefined);
      return whole ? part : '';
    })
    .replace(PLACES, (_, de: string | undefined, name: string, one?: string, more?: string) => {
      if (one !== undefined && more !== undefined)
        return `${de ?? ''}${isSingular(lang, countOf(figures[name])) ? one : more}`;
      const text = show(lang, name, figures[name] ?? '…');
      if (de === undefined) return text;
      return lang === 'fr' && ELIDED.test(text) ? `${de.slice(0, 1)}’${text}` : de + text;
    })
    .replace(STOP_BEHIND_ELLIPSIS, '…');
}

/** A sentence that ends in what was cut has no fourth dot. */
const STOP_BEHIND_ELLIPSIS = /…\.(?=\s|$)/g;

/** A count as a number: one that is written with signs between its digits is no 0 and no 1. */
function countOf(figure: string | number | undefined): number {
  return /^\d+$/.test(String(figure)) ? Number(figure) : NaN;
}

/** Figures that are names or ways of writing: `2026-09` stays what it is. */
const AS_WRITTEN = new Set(['expected', 'file', 'header', 'column', 'example', 'proof']);

/** `value` is what was found, and is shown as it stood; amounts, days and months are written in the language. */
function show(lang: Lang, name: string, figure: string | number): string {
  const text = String(figure);
  if (name === 'value') return printable(text);
  if (AS_WRITTEN.has(name)) return printable(text, Infinity);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(lang, text);
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(lang, text);
  if (isAmount(name, text)) return formatAmount(lang, text);
  return printable(text, Infinity);
}

/**
 * Three digits behind a point may be a count that was written in Dutch or German before; they are decimals only in the sentence that
 * asks whether they are.
 */
function isAmount(name: string, text: string): boolean {
  return /^-?\d+\.\d{2,}$/.test(text) && (name === 'decimals' || !/\.\d{3}$/.test(text));
}

/**
 * A text from a file, fit to be shown on a terminal or in a message: control characters (which could move the cursor
 * or end the line) become a mark, and what is too long is cut.
 */
export function printable(text: string, max = SEEN_MAX): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u00b7');
  const characters = [...clean];
  return characters.length > max ? `${cutAfterWord(characters.slice(0, max - 1).join(''))}…` : clean;
}

/** Without the word at its end that may be cut, where that is short; a long one stays. */
function cutAfterWord(text: string): string {
  return text.replace(LAST_WORD, '');
}
