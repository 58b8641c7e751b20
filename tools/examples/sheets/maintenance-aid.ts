import { Draft } from '../draft';
import { amountByRule, amountOfCase, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Sheet } from '../model';

const AID = 'result.months.0.aid';

const ROWS: readonly FormulaRow[] = [
  {
    label: 'La moitié de ce qui est payé',
    inputs: [day('2026-01-01'), 100],
    expected: amountOfCase('AID-partial', '50.00', AID),
  },
  {
    label: 'Un demi-cent compte',
    inputs: ['2026-01', 150.01],
    expected: amountOfCase('AID-half-cent', '75.01', AID),
  },
  {
    label: 'Au plus 91,67 par mois',
    inputs: ['01/2026', 250],
    expected: amountOfCase('AID-cap-ar', '91.67', AID),
  },
  {
    label: 'Douzième mois de 91,67',
    inputs: [day('2026-12-01'), 250, 1008.37],
    expected: amountByRule('91.63', '1 100,00 − 11 × 91,67 (LO 68quinquies §3)'),
  },
];

/** RIS.MAINTENANCEAID, one formula a row. */
export function maintenanceAidSheet(): Sheet {
  const draft = new Draft({
    name: 'Pensions alimentaires',
    about: 'RIS.MAINTENANCEAID : l’aide d’un mois au paiement de pensions alimentaires.',
    title: 'RIS.MAINTENANCEAID, une formule par ligne',
    notes: [
      'La moitié du payé, au plus 91,67 par mois (des guides écrivent 91,66) et 1 100 par an. Le titre et le droit du mois ne sont pas examinés.',
    ],
    widths: [34, 12, 12, 14, 12, 12, 12, 36, 40],
    firstRow: 5,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'MAINTENANCEAID',
    header: 4,
    inputs: [
      { header: 'Mois', look: 'inputDay' },
      { header: 'Payé', look: 'inputAmount' },
      { header: 'Déjà accordé', look: 'inputAmount' },
    ],
    rows: ROWS,
  });
  return draft.sheet();
}
