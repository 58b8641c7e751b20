import type { Cell } from './cell';
import { readChoice } from './choice';
import type { Reading } from './reading';
import { wordTable } from './word-key';

const YES = ['1', 'true', 'oui', 'vrai', 'ja', 'waar', 'wahr', 'yes'];
const NO = ['0', 'false', 'non', 'faux', 'nee', 'neen', 'onwaar', 'nein', 'falsch', 'no'];

/** Yes and no in four languages, with the booleans of a spreadsheet as it saves them. */
export const YES_NO = wordTable([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** Reads yes or no (kinds.md §4): TRUE/FALSE, 1/0, oui/non, ja/nee, ja/nein, yes/no. Example: `"Non"` is false. */
export function readYesNo(cell: Cell): Reading<boolean> {
  return readChoice(cell, YES_NO, 'oui/non, ja/nee, ja/nein, yes/no, 1/0', 'yesNo');
}
