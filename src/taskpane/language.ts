import { isLang, type Lang } from '../i18n';

/**
 * The language of the pane: the first of the tags that is one of ours (`nl-BE` is Dutch), French where none is.
 * Example: `languageOf(['lb', 'de-DE'])` is `"de"`.
 */
export function languageOf(tags: readonly string[]): Lang {
  const languages = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return languages.find(isLang) ?? 'fr';
}
