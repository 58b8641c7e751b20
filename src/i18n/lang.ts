/** The languages of the sentences and labels: French, Dutch, German, English. */
export const LANGS = ['fr', 'nl', 'de', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** One text in each language. */
export type Texts = Readonly<Record<Lang, string>>;

/** True for `"fr"`, `"nl"`, `"de"`, `"en"`. */
export function isLang(value: string): value is Lang {
  return (LANGS as readonly string[]).includes(value);
}

/**
 * The language that the environment asks for (`LC_ALL`, then `LC_MESSAGES`, then `LANG`; the first that is set decides),
 * French where it names none of ours. Example: `langOf({ LANG: 'nl_BE.UTF-8' })` is `"nl"`.
 */
export function langOf(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  const language = locale?.slice(0, 2).toLowerCase() ?? '';
  return isLang(language) ? language : 'fr';
}

/** Does a number take the singular? In French none does, as one. */
export function isSingular(lang: Lang, count: number): boolean {
  return count === 1 || (lang === 'fr' && count === 0);
}
