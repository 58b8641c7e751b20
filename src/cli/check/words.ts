import { CHECK_SUMMARY, fill, formatCount, type Figures, type Lang } from '../../i18n';

/** A word or sentence of the summary. */
export type Word = keyof typeof CHECK_SUMMARY;

/** A word of the summary in a language, with its figures. */
export function say(lang: Lang, word: Word, figures?: Figures): string {
  return fill(lang, CHECK_SUMMARY[word][lang], figures);
}

/** So many rows, in the number that the language has for it. Example: `rowsText('fr', 0)` is `"0 ligne"`. */
export function rowsText(lang: Lang, count: number): string {
  const isOne = new Intl.PluralRules(lang).select(count) === 'one';
  return say(lang, isOne ? 'oneRow' : 'manyRows', { count: formatCount(lang, count) });
}
