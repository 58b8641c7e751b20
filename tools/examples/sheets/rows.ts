import { addressOf, rangeFrom } from '../address';
import { Draft } from '../draft';
import { amountOfCase, cells, day, errorByRule } from '../expect';
import { typedFormula } from '../formula-format';
import type { Content, Expected, Sheet } from '../model';
import { sourceText } from '../source-text';

/** Kinds of the header; the amounts of a dossier are under them. */
const KINDS = [
  'work',
  'work:spi',
  'replacement',
  'replacement/year',
  'family-allowance',
  'movable',
  'debtors',
  'debtors-income/year',
  'family-allowance-for-applicant',
];

interface Dossier {
  readonly date?: Content;
  readonly category?: Content;
  readonly art34?: Content;
  readonly amounts: Readonly<Partial<Record<string, number | string>>>;
  readonly expected: Expected;
}

/** The parents of case VB-1C: two debtors, the family allowance received by one of them. */
const PARENTS = { debtors: 2, 'debtors-income/year': 21877.48, 'family-allowance-for-applicant': 310 };
const SEPTEMBER = day('2026-09-01');

const DOSSIERS: readonly Dossier[] = [
  { date: SEPTEMBER, category: 2, amounts: {}, expected: amountOfCase('BOUND-bareme-2026-09', '1367.34') },
  {
    date: day('2020-03-01'),
    category: 2,
    amounts: { work: 500 },
    expected: amountOfCase('SEED-002-intro-500', '479.74'),
  },
  {
    date: SEPTEMBER,
    category: 2,
    amounts: { 'work:spi': 105.5 },
    expected: amountOfCase('VB-2B', '1367.34'),
  },
  {
    date: day('2022-09-01'),
    category: 2,
    amounts: { work: 597, replacement: 282 },
    expected: amountOfCase('PB-3.3.3.1-M', '279.80'),
  },
  {
    date: SEPTEMBER,
    category: 1,
    amounts: { 'replacement/year': 10938.73 },
    expected: amountOfCase('BOUND-right-cat1-under', '12.92'),
  },
  {
    date: SEPTEMBER,
    category: 1,
    amounts: { 'replacement/year': 10938.74 },
    expected: amountOfCase('BOUND-right-cat1-at', '0.00'),
  },
  {
    date: day('2021-01-01'),
    category: 1,
    amounts: { 'family-allowance': 180 },
    expected: amountOfCase('SEED-002-Q29-af', '489.37'),
  },
  {
    date: day('2021-01-01'),
    category: 2,
    amounts: { movable: 10000 },
    expected: amountOfCase('SEED-002-Q34-savings', '984.68'),
  },
  { amounts: {}, expected: { figure: { text: '' }, source: { rule: 'une ligne toute vide reste vide' } } },
  {
    date: SEPTEMBER,
    category: 1,
    art34: 2026,
    amounts: PARENTS,
    expected: amountOfCase('VB-1C', '684.48'),
  },
  {
    date: SEPTEMBER,
    category: 1,
    art34: 2002,
    amounts: PARENTS,
    expected: amountOfCase('VB-1C-before', '911.56'),
  },
  {
    date: SEPTEMBER,
    category: 1,
    amounts: PARENTS,
    expected: errorByRule('#VALUE!', 'ART34_UNKNOWN : depuis le 01/03/2026 il faut dire 2002 ou 2026'),
  },
  {
    date: day('2022-12-01'),
    category: 1,
    amounts: { debtors: 1, 'debtors-income/year': 10800 },
    expected: amountOfCase('INFORJEUNES-maman-soeur', '691.50'),
  },
  {
    date: SEPTEMBER,
    category: 2,
    amounts: { replacement: '1.314' },
    expected: errorByRule('#VALUE!', 'AMBIGUOUS_AMOUNT : 1,314 ou 1314 ?'),
  },
  {
    date: day('2027-01-01'),
    category: 2,
    amounts: { work: 500 },
    expected: errorByRule('#N/A', 'DATE_OUTSIDE_COVERAGE : hors du barème connu'),
  },
  {
    date: SEPTEMBER,
    category: 3,
    amounts: {},
    expected: amountOfCase('BOUND-age-last-minor-day', '1847.89'),
  },
];

const HEADER = 6;

/** RIS.AMOUNT over a caseload: kinds in a header, results spill down. */
export function rowsSheet(): Sheet {
  const draft = new Draft({
    name: 'Dossiers en lignes',
    about:
      'RIS.AMOUNT sur une liste : les natures en en-tête, chaque ligne est un dossier, les résultats se propagent vers le bas.',
    title: 'Natures en en-tête : chaque ligne de montants est un dossier',
    notes: [
      'Une seule formule, dans la première cellule de la colonne Résultat ; un dossier fautif est une seule cellule en erreur.',
      'Sous un en-tête, une cellule vide dit que le dossier n’a pas cette ressource.',
    ],
    widths: [12, 11, 9, 11, 11, 13, 17, 17, 11, 10, 19, 20, 13, 13, 12, 52],
    firstRow: HEADER + 1,
  });
  const first = HEADER + 1;
  const at = (row: number, column: number) => addressOf({ row: row - 1, column });
  const amounts = 3;
  const result = amounts + KINDS.length;
  draft.putRow(at(HEADER, 0), ['Date', 'Catégorie', 'Art. 34', ...KINDS], 'header');
  draft.putRow(at(HEADER, result), ['Résultat', 'Attendu', 'Contrôle', 'Source de l’attendu'], 'header');
  DOSSIERS.forEach((dossier, index) => {
    const row = first + index;
    draft.putRow(
      at(row, 0),
      [dossier.date, dossier.category, dossier.art34],
      ['inputDay', 'inputWhole', 'inputWhole'],
    );
    draft.putRow(
      at(row, amounts),
      KINDS.map((kind) => dossier.amounts[kind]),
      KINDS.map((kind) => (kind === 'debtors' ? 'inputWhole' : 'inputAmount')),
    );
    draft.put(at(row, result + 3), sourceText(dossier.expected.source), 'source');
  });
  const column = (index: number) => cells(rangeFrom(at(first, index), DOSSIERS.length, 1));
  const formula = {
    id: 'AMOUNT' as const,
    args: [
      column(0),
      column(1),
      cells(rangeFrom(at(first, amounts), DOSSIERS.length, KINDS.length)),
      cells(rangeFrom(at(HEADER, amounts), 1, KINDS.length)),
      null,
      null,
      null,
      column(2),
    ],
  };
  draft.put(at(4, 0), typedFormula(formula), 'formula');
  draft.add({
    at: at(first, result),
    formula,
    expected: {
      kind: 'cells',
      cells: DOSSIERS.map(({ expected }) => [expected]),
      at: at(first, result + 1),
      checks: at(first, result + 2),
    },
  });
  return draft.sheet();
}
