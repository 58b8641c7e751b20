import { isLang, type Lang } from '../i18n';

/**
 * The first of the tags that is one of our languages (`nl-BE` is Dutch), `otherwise` where none is.
 * Example: `languageOf(['lb', 'de-DE'], 'fr')` is `"de"`.
 */
export function languageOf(tags: readonly string[], otherwise: Lang): Lang {
  const languages = tags.map((tag) => tag.slice(0, 2).toLowerCase());
  return languages.find(isLang) ?? otherwise;
}
