import { Draft } from '../draft';
import { amountByRule, amountOfCase, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Sheet } from '../model';

const SHARE = 'result.share';

const ROWS: readonly FormulaRow[] = [
  {
    label: 'Petit centre : 55 %',
    inputs: [day('2026-09-01'), 1367.34, 499],
    expected: amountOfCase('SUB-55', '752.04', SHARE),
  },
  {
    label: 'Dès 1 000 bénéficiaires : 70 %',
    inputs: [day('2026-09-01'), 1367.34, 1000],
    expected: amountOfCase('SUB-70', '957.14', SHARE),
  },
  {
    label: 'Avant le 01/07/2014 : 50 %',
    inputs: ['2014-06', 817.36, 120],
    expected: amountOfCase('SUB-2014-06', '408.68', SHARE),
  },
  {
    label: 'Avec un PIIS pour tout le mois',
    inputs: [day('2026-09-01'), 1367.34, 120, 'oui'],
    expected: amountByRule('888.77', '752,04 (cas SUB-55) + 136,73 (cas SUB-piis-month)'),
  },
];

/** RIS.STATESHARE, one formula a row. */
export function stateShareSheet(): Sheet {
  const draft = new Draft({
    name: 'Part de l’État',
    about: 'RIS.STATESHARE : ce que l’État doit du montant d’un mois.',
    title: 'RIS.STATESHARE, une formule par ligne',
    notes: [
      'Le taux de la taille du centre (L 32) ; avec PIIS, 10 % de plus (L 43/2, règles de source secondaire).',
      'Ni règle de croissance, ni taux particuliers, ni réforme du chômage de 2026.',
    ],
    widths: [36, 12, 13, 14, 9, 12, 12, 12, 38, 48],
    firstRow: 6,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'STATESHARE',
    header: 5,
    inputs: [
      { header: 'Mois', look: 'inputDay' },
      { header: 'Montant', look: 'inputAmount' },
      { header: 'Bénéficiaires', look: 'inputWhole' },
      { header: 'PIIS', look: 'input' },
    ],
    rows: ROWS,
  });
  return draft.sheet();
}
