import type { Lang } from '../../../i18n';

/**
 * A number without a format as a reader of the language writes it: a decimal comma but in English, no separator of thousands. At most 15 digits, as in
 * Excel, so that `0.1+0.2` is `0,3`. Example: `shownNumber(687.5, 'fr')` is `"687,5"`.
 */
export function shownNumber(value: number, lang: Lang): string {
  const text = String(Number(value.toPrecision(15)));
  return lang === 'en' ? text : text.replace('.', ',');
}
