import type { Cell } from './cell';
import { readChoice } from './choice';
import type { Reading } from './reading';
import { wordTable } from './word-key';

const RIS = [
  'RIS',
  'RI',
  'DIS',
  'revenu d’intégration',
  'revenu d’intégration sociale',
  'droit à l’intégration sociale',
  'leefloon',
  'LL',
  'Eingliederungseinkommen',
  'social integration income',
];
const ASE = [
  'ASE',
  'ERI',
  'ERIS',
  'équivalent',
  'aide équivalente',
  'aide sociale équivalente',
  'équivalent RIS',
  'équivalent au revenu d’intégration',
  'equivalent',
  'equivalent leefloon',
  'leefloonequivalent',
  'ELL',
  'gleichgestellte Hilfe',
  'gleichgestellte Sozialhilfe',
  'equivalent aid',
];

const TABLE = wordTable([
  ...RIS.map((word) => [word, 'RIS'] as const),
  ...ASE.map((word) => [word, 'ASE'] as const),
]);

/** Reads the scheme: RIS (law of 26/05/2002) or ASE (equivalent aid, law of 08/07/1976). Example: `"leefloon"` is `"RIS"`. */
export function readScheme(cell: Cell): Reading<'RIS' | 'ASE'> {
  return readChoice(cell, TABLE, 'RIS, ASE', 'scheme');
}
