import { SHEET, type Lang } from '../../i18n';

/** `"part de garde : 1/2"`; the two texts as they are. */
export function pairText(lang: Lang, label: string, text: string): string {
  return SHEET.pair[lang].replace('{label}', () => label).replace('{value}', () => text);
}
