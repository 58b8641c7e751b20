import { withoutNiss } from '../caseload';

/**
 * What a command says of the names that it was given, of files and of sheets: a national number in one of them is `NISS`, without the
 * number of a mask, for it is of no row; unless the numbers are to be shown. Example: `masked('85.07.30-033.28.csv')` is `"NISS.csv"`.
 */
export function masked(text: string, showNiss = false): string {
  return showNiss ? text : withoutNiss(text, () => 'NISS');
}
