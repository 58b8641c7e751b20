import { CHECK_SUMMARY, fill, formatCount, type Figures, type Lang, type Texts } from '../../i18n';

/** A word or sentence of the summary. */
export type Word = keyof typeof CHECK_SUMMARY;

/** A word of the summary in a language, with its figures. */
export function say(lang: Lang, word: Word, figures?: Figures): string {
  return fill(lang, CHECK_SUMMARY[word][lang], figures);
}

/** The same for other words: those of one part of the output, in a language. */
export function speaker<Key extends string>(
  words: Readonly<Record<Key, Texts>>,
  lang: Lang,
): (word: Key, figures?: Figures) => string {
  return (word, figures) => fill(lang, words[word][lang], figures);
}

/** So many rows, months or dossiers. Example: `countText('fr', 'Rows', 0)` is `"0 ligne"`. */
export function countText(lang: Lang, what: 'Rows' | 'Months' | 'Dossiers', count: number): string {
  return say(lang, `count${what}`, { count: formatCount(lang, count) });
}

/** So many rows. Example: `rowsText('fr', 0)` is `"0 ligne"`. */
export function rowsText(lang: Lang, count: number): string {
  return countText(lang, 'Rows', count);
}
