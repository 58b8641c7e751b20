import { Draft } from '../draft';
import { amountOfCase, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Sheet } from '../model';

function row(
  label: string,
  id: string,
  date: string,
  income: number,
  dependants: number,
  amount: string,
): FormulaRow {
  return {
    label,
    expected: amountOfCase(id, amount, 'result.debtors.0.months.0.scale'),
    inputs: [day(date), income, dependants],
  };
}

const ROWS: readonly FormulaRow[] = [
  row('Au plafond', 'DEB-30217.76-0', '2026-10-05', 30217.76, 0, '0.00'),
  row('Un cent au-dessus', 'DEB-30217.77-0', '2026-10-05', 30217.77, 0, '53.00'),
  row('Deuxième tranche', 'DEB-34448.26-0', '2026-10-05', 34448.26, 0, '106.00'),
  row('La même, une personne à charge', 'DEB-34448.26-1', '2026-10-05', 34448.26, 1, '53.00'),
  row('Un cent plus bas, une personne à charge', 'DEB-34448.25-1', '2026-10-05', 34448.25, 1, '0.00'),
  row('Cinquième tranche', 'DEB-51370.21-0', '2026-10-05', 51370.21, 0, '335.00'),
  row('Dernière tranche', 'DEB-80983.65-0', '2026-10-05', 80983.65, 0, '1340.00'),
  row('Dernière tranche, dix personnes à charge', 'DEB-80983.65-10', '2026-10-05', 80983.65, 10, '176.00'),
  row('Douze comptent comme dix', 'DEB-80983.65-12', '2026-10-05', 80983.65, 12, '176.00'),
  row('Premier jour de l’échelle connue', 'DEB-2012-first', '2012-02-01', 21579.83, 0, '38.00'),
];

/** RIS.DEBTOR, one formula a row. */
export function debtorsSheet(): Sheet {
  const draft = new Draft({
    name: 'Débiteurs',
    about: 'RIS.DEBTOR : l’échelle des débiteurs d’aliments, par mois.',
    title: 'RIS.DEBTOR, une formule par ligne',
    notes: [
      'L’échelle de l’AM du 12/12/2002 à la date de la décision. La part du rang, un jugement et l’équité peuvent encore diminuer ce qui est réclamé.',
      'Publiés : le plafond du 01/02/2012 et l’échelle du 01/09/2026 ; les autres montants sont calculés par indexation.',
    ],
    widths: [40, 14, 14, 12, 12, 12, 12, 32, 30],
    firstRow: 6,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'DEBTOR',
    header: 5,
    inputs: [
      { header: 'Décision', look: 'inputDay' },
      { header: 'Revenu par an', look: 'inputAmount' },
      { header: 'À charge', look: 'inputWhole' },
    ],
    rows: ROWS,
  });
  return draft.sheet();
}
