import { causeLabel, CAUSES, message, type Lang } from '../../i18n';

/** A cause in the words of the reader; of a refused row, what its first problem says. */
export function labelOf(lang: Lang, cause: string): string {
  return Object.hasOwn(CAUSES, cause) ? causeLabel(lang, cause) : message(lang, { code: cause });
}
