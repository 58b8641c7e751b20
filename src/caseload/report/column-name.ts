import { CHECK_SUMMARY, fill, printable, type Lang } from '../../i18n';
import type { IgnoredColumn } from '../columns';

/** A column of the file in a sentence: its header in quotes, or its place where it has none. Example: `"« Loyer »"`, `"colonne 9, sans titre"`. */
export function columnName(lang: Lang, { header, index }: Pick<IgnoredColumn, 'header' | 'index'>): string {
  return header === ''
    ? fill(lang, CHECK_SUMMARY.noHeader[lang], { number: index + 1 })
    : fill(lang, CHECK_SUMMARY.named[lang], { header: printable(header) });
}
