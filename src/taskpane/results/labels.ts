import { causeLabel, CAUSES, CHECK_SUMMARY, fill, message, type Lang } from '../../i18n';

/** A cause in the words of the reader; of a refused row, what its first problem says. */
export function labelOf(lang: Lang, cause: string): string {
  return Object.hasOwn(CAUSES, cause) ? causeLabel(lang, cause) : message(lang, { code: cause });
}

/** What became of a dossier; of a correct one with an amount that is not counted, that it is so as far as it was read. */
export function asFarAsRead(lang: Lang, outcome: string, asRead: boolean): string {
  return asRead ? fill(lang, CHECK_SUMMARY.causeAsRead[lang], { cause: outcome }) : outcome;
}
