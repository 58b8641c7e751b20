import { formatAmount, formatDate, formatMonth } from './format';
import type { Lang } from './lang';

/** The figures of a sentence by name; amounts and days as exact texts. */
export type Figures = Readonly<Record<string, string | number>>;

/** What a cell holds is shown as it was seen, and no longer than this. */
const SEEN_MAX = 60;

const NAMES = /\{(\w+)\}/g;

/**
 * Puts figures into a sentence. A part in brackets is left out when one of its figures is missing, so that a sentence
 * can be whole with any figures. Example: `fill('fr', 'Trop[ : {value}].', { value: '9' })` is `"Trop : 9."`, without
 * figures `"Trop."`. Outside brackets a missing figure is an ellipsis.
 */
export function fill(lang: Lang, template: string, figures: Figures = {}): string {
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => {
      const whole = [...part.matchAll(NAMES)].every(([, name = '']) => figures[name] !== undefined);
      return whole ? part : '';
    })
    .replace(NAMES, (_, name: string) => show(lang, name, figures[name] ?? '…'));
}

/** Figures that are names or ways of writing: `2026-09` stays what it is. */
const AS_WRITTEN = new Set(['expected', 'file', 'header', 'column']);

/** `value` is what was found, and is shown as it stood; amounts, days and months are written in the language. */
function show(lang: Lang, name: string, figure: string | number): string {
  const text = String(figure);
  if (name === 'value') return printable(text);
  if (AS_WRITTEN.has(name)) return printable(text, Infinity);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(lang, text);
  if (/^\d{4}-\d{2}$/.test(text)) return formatMonth(lang, text);
  if (/^-?\d+\.\d{2,}$/.test(text)) return formatAmount(lang, text);
  return printable(text, Infinity);
}

/**
 * A text from a file, fit to be shown on a terminal or in a message: control characters (which could move the cursor
 * or end the line) become a mark, and what is too long is cut.
 */
export function printable(text: string, max = SEEN_MAX): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\u00b7');
  const characters = [...clean];
  return characters.length > max ? `${characters.slice(0, max - 1).join('')}…` : clean;
}
