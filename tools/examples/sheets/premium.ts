import { Draft } from '../draft';
import { amountOfCase, amountOfTable, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Sheet } from '../model';

const ROWS: readonly FormulaRow[] = [
  {
    label: 'Février 2025, publié',
    inputs: [day('2025-02-01')],
    expected: amountOfTable('installationPremium', 'coverage', 'category', '1776.07'),
  },
  {
    label: 'Dernier jour avant l’indexation',
    inputs: [day('2026-08-31')],
    expected: amountOfCase('PRE-2026-08-31', '1811.57', 'result.amount'),
  },
  {
    label: 'Premier jour de l’indexation, le mois en texte',
    inputs: ['2026-09'],
    expected: amountOfCase('PRE-DIS-household', '1847.89', 'result.amount'),
  },
];

/** RIS.PREMIUM, one formula a row. */
export function premiumSheet(): Sheet {
  const draft = new Draft({
    name: 'Prime',
    about: 'RIS.PREMIUM : la prime d’installation à une date.',
    title: 'RIS.PREMIUM, une formule par ligne',
    notes: [
      'Un mois de la catégorie 3, une fois dans la vie (L 14 §3). Les conditions ne sont pas examinées.',
    ],
    widths: [46, 14, 12, 12, 12, 24, 44],
    firstRow: 5,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'PREMIUM',
    header: 4,
    inputs: [{ header: 'Date', look: 'inputDay' }],
    rows: ROWS,
  });
  return draft.sheet();
}
