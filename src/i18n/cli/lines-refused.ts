import type { Texts } from '../lang';

/** The last line of `ris assess` and `ris procedure` on standard error, where a line was refused. */
export const LINES_REFUSED: Texts = {
  fr: '{refused} sur {lines} refusés',
  nl: '{refused} van {lines} geweigerd',
  de: '{refused} von {lines} abgelehnt',
  en: '{refused} of {lines} refused',
};
