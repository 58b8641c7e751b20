import type { Lang } from '../../i18n';

/** What the user says about the rows. */
export interface Told {
  readonly lang: Lang;
  /** Header by header: the key of a column, the code of a kind, or `ignore`. */
  readonly choices: Readonly<Record<string, string>>;
  /** Month of the rows that give none, `YYYY-MM`. */
  readonly month?: string | undefined;
}
