import { fill, type Figures, type Lang, type Texts } from '../../i18n';

/** Says a word of a table in a language, its figures filled in. */
export type Say<Words extends Record<string, Texts>> = (word: keyof Words, figures?: Figures) => string;

/** The speaker of a table of words. Example: `sayIn('fr', SHELL)('back')` is `"Retour"`. */
export function sayIn<Words extends Record<string, Texts>>(lang: Lang, words: Words): Say<Words> {
  return (word, figures) => {
    const text = fill(lang, words[word]![lang], figures ?? {});
    return lang === 'fr' ? text.replace(BEFORE_SIGN, '\u00a0$1').replace(AFTER_SIGN, '$1\u00a0') : text;
  };
}

/** French puts a space before these signs, and after the last: no line breaks there. */
const BEFORE_SIGN = / ([:;!?»])/g;
const AFTER_SIGN = /(«) /g;
