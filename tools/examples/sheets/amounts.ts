import { Draft } from '../draft';
import { amountOfCase, day } from '../expect';
import { putFormulaTable, type FormulaRow } from '../formula-table';
import type { Content, Expected, Sheet } from '../model';

interface Dossier {
  readonly label: string;
  readonly date: Content;
  readonly category: Content;
  readonly amount?: Content;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly newClaim?: Content;
  readonly expected: Expected;
}

const DOSSIERS: readonly Dossier[] = [
  {
    label: 'Sans ressources, isolé',
    date: day('2026-09-01'),
    category: 2,
    expected: amountOfCase('BOUND-bareme-2026-09', '1367.34'),
  },
  {
    label: 'Le mois en texte',
    date: '2026-09',
    category: 'isolé',
    expected: amountOfCase('BOUND-bareme-2026-09', '1367.34'),
  },
  {
    label: 'Catégorie en néerlandais',
    date: '01/07/2018',
    category: 'samenwonende',
    expected: amountOfCase('BOUND-bareme-2018-07-cat1', '595.13'),
  },
  {
    label: 'Chômage, un cent sous le montant',
    date: day('2026-09-01'),
    category: 2,
    amount: 16408.1,
    kind: 'revenus de remplacement / an',
    expected: amountOfCase('DER-cliff', '20.83'),
  },
  {
    label: 'Chômage, au montant de la catégorie',
    date: day('2026-09-01'),
    category: 1,
    amount: 10938.74,
    kind: 'replacement/year',
    expected: amountOfCase('DER-equal-threshold', '0.00'),
  },
  {
    label: 'Travail sans ISP',
    date: day('2026-02-01'),
    category: 2,
    amount: 105.5,
    kind: 'work',
    expected: amountOfCase('VB6-2A', '1229.53'),
  },
  {
    label: 'Travail avec ISP',
    date: day('2026-02-01'),
    category: 2,
    amount: 105.5,
    kind: 'work:spi',
    expected: amountOfCase('VB6-2B', '1314.20'),
  },
  {
    label: 'Métier en pénurie, montant en texte',
    date: day('2024-02-01'),
    category: 2,
    amount: '800,00 €',
    kind: 'work:shortage',
    expected: amountOfCase('PB-2.3-penurie-R1', '910.31'),
  },
  {
    label: 'Don régulier des parents',
    date: day('2025-02-01'),
    category: 1,
    amount: 300,
    kind: 'don régulier',
    expected: amountOfCase('BDAS-3321-ex1', '589.05'),
  },
  {
    label: 'Allocations familiales en nom propre',
    date: day('2026-06-01'),
    category: 1,
    amount: 347,
    kind: 'family-allowance',
    expected: amountOfCase('VB6-1A', '559.56'),
  },
  {
    label: 'Épargne',
    date: day('2021-01-01'),
    category: 2,
    amount: 10000,
    kind: 'movable',
    expected: amountOfCase('SEED-002-Q34-savings', '984.68'),
  },
  {
    label: 'Dernier jour de février',
    date: day('2026-02-28'),
    category: 2,
    from: '2026-02-28',
    expected: amountOfCase('BOUND-bareme-2026-02-28', '46.94', 'payable'),
  },
  {
    label: 'Quinze jours de février bissextile',
    date: day('2024-02-01'),
    category: 2,
    to: '2024-02-15',
    expected: amountOfCase('BOUND-partial-leap', '653.36', 'payable'),
  },
  {
    label: 'Reprise le 15',
    date: day('2022-09-01'),
    category: 3,
    amount: 877,
    kind: 'work',
    from: '2022-09-15',
    expected: amountOfCase('PB-3.3.3.2-Q', '366.26', 'payable'),
  },
  {
    label: 'Nouvelle demande le 5',
    date: day('2022-10-01'),
    category: 2,
    amount: 850,
    kind: 'work',
    from: '2022-10-05',
    newClaim: true,
    expected: amountOfCase('PB-3.3.2-cas1', '364.48', 'payable'),
  },
  {
    label: 'Nouvelle demande le 15',
    date: day('2022-10-01'),
    category: 2,
    amount: 700,
    kind: 'work',
    from: '2022-10-15',
    newClaim: 'oui',
    expected: amountOfCase('PB-3.3.2-cas1bis', '424.96', 'payable'),
  },
];

function rowOf(dossier: Dossier): FormulaRow {
  const { label, date, category, amount, kind, from, to, newClaim, expected } = dossier;
  const inputs = [date, category, amount, kind, from && day(from), to && day(to), newClaim];
  return { label, expected, inputs: inputs.map((input) => (input === '' ? undefined : input)) };
}

/** RIS.AMOUNT, one formula a row. */
export function amountsSheet(): Sheet {
  const draft = new Draft({
    name: 'Montants',
    about: 'RIS.AMOUNT, une formule par ligne : mois entier, jours, nouvelle demande.',
    title: 'RIS.AMOUNT, une formule par ligne',
    notes: [
      'Le montant à payer pour le mois de la date, ou pour les jours indiqués. Une cellule vide est un argument qui n’est pas donné.',
      'Les dates et les montants peuvent être des nombres ou des textes ; les natures, des codes ou des mots.',
    ],
    widths: [36, 12, 14, 12, 29, 12, 12, 11, 12, 12, 12, 42, 30],
    firstRow: 6,
    frozenColumns: 1,
  });
  putFormulaTable(draft, {
    id: 'AMOUNT',
    header: 5,
    inputs: [
      { header: 'Date', look: 'inputDay' },
      { header: 'Catégorie', look: 'inputWhole' },
      { header: 'Montant', look: 'inputAmount' },
      { header: 'Nature', look: 'input' },
      { header: 'Du', look: 'inputDay' },
      { header: 'Au', look: 'inputDay' },
      { header: 'Nouvelle demande', look: 'input' },
    ],
    rows: DOSSIERS.map(rowOf),
  });
  return draft.sheet();
}
