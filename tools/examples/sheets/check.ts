import { addressOf, rangeFrom } from '../address';
import { Draft } from '../draft';
import { cells, day } from '../expect';
import { typedFormula } from '../formula-format';
import type { Argument, Sheet } from '../model';
import { sourceText } from '../source-text';
import { compared, DOSSIERS, KINDS } from './check-dossiers';

const RESULTS = ['Dû', 'Différence', 'Cause'];
const HEADER = 6;

/** The list: kinds in a header, three cells a dossier to the right. */
function putList(draft: Draft): void {
  const first = HEADER + 1;
  const at = (row: number, column: number) => addressOf({ row: row - 1, column });
  const scalars = ['Date', 'Payé', 'Catégorie', 'Au', 'Art. 34'];
  const amounts = scalars.length;
  const result = amounts + KINDS.length;
  const [expectedAt, checksAt, source] = [result + 3, result + 6, result + 9];
  draft.putRow(at(HEADER, 0), [...scalars, ...KINDS, ...RESULTS], 'header');
  draft.putRow(
    at(HEADER, expectedAt),
    RESULTS.map((name) => `${name}, attendu`),
    'header',
  );
  draft.putRow(
    at(HEADER, checksAt),
    RESULTS.map((name) => `${name}, contrôle`),
    'header',
  );
  draft.putRow(at(HEADER, source), ['Source du dû', 'Ce qui a été payé'], 'header');
  DOSSIERS.forEach(({ date, paid, category, to, art34, amounts: given = {}, expected, why }, index) => {
    const row = first + index;
    draft.putRow(
      at(row, 0),
      [date, paid, category, to, art34],
      ['inputDay', 'inputAmount', 'inputWhole', 'inputDay', 'inputWhole'],
    );
    draft.putRow(
      at(row, amounts),
      KINDS.map((kind) => given[kind]),
      KINDS.map((kind) => (kind === 'debtors' ? 'inputWhole' : 'inputAmount')),
    );
    draft.putRow(at(row, source), [sourceText(expected[0].source), why], 'source');
  });
  const column = (index: number): Argument => cells(rangeFrom(at(first, index), DOSSIERS.length, 1));
  const formula = {
    id: 'CHECK' as const,
    args: [
      column(0),
      column(1),
      column(2),
      cells(rangeFrom(at(first, amounts), DOSSIERS.length, KINDS.length)),
      cells(rangeFrom(at(HEADER, amounts), 1, KINDS.length)),
      null,
      column(3),
      null,
      column(4),
    ],
  };
  draft.put(at(4, 0), typedFormula(formula), 'formula');
  draft.add({
    at: at(first, result),
    formula,
    expected: {
      kind: 'cells',
      cells: DOSSIERS.map(({ expected }) => expected),
      at: at(first, expectedAt),
      checks: at(first, checksAt),
    },
  });
}

/** Two dossiers in columns: their three cells below one another. */
function putColumns(draft: Draft, top: number): void {
  const at = (row: number, column: number) => addressOf({ row: row - 1, column });
  draft.put(at(top, 0), 'Natures en colonne : une colonne par dossier', 'sideHeader');
  draft.putColumn(at(top + 1, 0), ['Date', 'Payé', 'Catégorie'], 'label');
  draft.putRow(at(top + 1, 1), [day('2026-02-01'), day('2022-09-01')], 'inputDay');
  draft.putRow(at(top + 2, 1), [1314.2, 752.11], 'inputAmount');
  draft.putRow(at(top + 3, 1), [2, 2], 'inputWhole');
  draft.putColumn(at(top + 4, 0), ['work:spi', 'replacement'], 'input');
  draft.putRow(at(top + 4, 1), [105.5, 687], 'inputAmount');
  draft.putRow(at(top + 5, 1), [0, 0], 'inputAmount');
  const row = (line: number): Argument => cells(rangeFrom(at(top + line, 1), 1, 2));
  const formula = {
    id: 'CHECK' as const,
    args: [
      row(1),
      row(2),
      row(3),
      cells(rangeFrom(at(top + 4, 1), 2, 2)),
      cells(rangeFrom(at(top + 4, 0), 2, 1)),
    ],
  };
  const dossiers = [
    compared('VB6-2B', '1314.20', '1314.20', '0.00', 'correct'),
    compared('PB-2.3-ill1', '752.11', '752.11', '0.00', 'correct'),
  ];
  for (const [block, title] of ['', ', attendu', ', contrôle'].entries()) {
    draft.putColumn(
      at(top + 6 + 3 * block, 0),
      RESULTS.map((name) => `${name}${title}`),
      'label',
    );
  }
  draft.put(at(top + 15, 0), 'Source du dû', 'label');
  draft.putRow(
    at(top + 15, 1),
    dossiers.map(([due]) => sourceText(due.source)),
    'source',
  );
  draft.put(at(top, 5), typedFormula(formula), 'formula');
  draft.add({
    at: at(top + 6, 1),
    formula,
    expected: {
      kind: 'cells',
      cells: [0, 1, 2].map((cell) => dossiers.map((dossier) => dossier[cell]!)),
      at: at(top + 9, 1),
      checks: at(top + 12, 1),
    },
  });
}

/** RIS.CHECK: what is due, what was paid less that, and why. */
export function checkSheet(): Sheet {
  const draft = new Draft({
    name: 'Contrôle des montants payés',
    about: 'RIS.CHECK : montant dû, différence et cause, trois cellules par dossier.',
    title: 'RIS.CHECK : dû, payé, et pourquoi ils diffèrent',
    notes: [
      'Une seule formule, dans la première cellule de la colonne Dû. La cause est dans la langue d’Excel ; le contrôle l’accepte dans les quatre.',
      'Une cause est une piste : le calcul, refait avec cette erreur, donne le montant payé au cent près. Le centre décide.',
    ],
    widths: [22, 20, 18, 12, 9, 12, 16, 9, 18, 19, 12, 12, 34, 12, 12, 34, 12, 12, 12, 28, 56],
    firstRow: HEADER + 1,
  });
  putList(draft);
  putColumns(draft, HEADER + DOSSIERS.length + 3);
  return draft.sheet();
}
