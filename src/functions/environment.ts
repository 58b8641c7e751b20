import { builtInBareme, type Bareme } from '../bareme';
import type { Lang } from '../i18n';

/** What a function needs beyond its arguments. The host sets it once, at the start; it belongs to the key of the memory. */
export interface Environment {
  readonly lang: Lang;
  readonly bareme: Bareme;
  /** Names the barème in the key of the memory. */
  readonly baremeVersion: string;
  /** The workbook counts its days from 1904 (Excel for Mac of old): serial numbers are 1,462 less. */
  readonly from1904: boolean;
}

let current: Environment = {
  lang: 'en',
  bareme: builtInBareme,
  baremeVersion: builtInBareme.coverage.checkedOn,
  from1904: false,
};

export function environment(): Environment {
  return current;
}

/** A barème comes with its version: without, answers remembered with the one before would pass for its own. */
type Changes = Partial<Pick<Environment, 'lang' | 'from1904'>> &
  (Pick<Environment, 'bareme' | 'baremeVersion'> | { bareme?: never; baremeVersion?: never });

/** Changes the language, the barème or the date system, for every call from now on. */
export function setEnvironment(changes: Changes): void {
  current = { ...current, ...changes };
}
