import { addressOf, rangeFrom } from '../address';
import { Draft } from '../draft';
import { cells, day, errorByRule, wholeByRule, wholeOfCase } from '../expect';
import { typedFormula } from '../formula-format';
import type { Content, Expected, Formula, Sheet } from '../model';
import { sourceText } from '../source-text';

const LEFT = 'result.remainingDays';

/** A person of a list: the month asked, and the exemption under each month of the header. */
interface Person {
  readonly month: string;
  readonly kinds: readonly (string | undefined)[];
  readonly expected: Expected;
}

const HEADER: readonly string[] = ['2024-09', '2024-10', '2024-11', '2026-03'];

const PERSONS: readonly Person[] = [
  { month: '2026-09', kinds: [], expected: wholeOfCase('SPI-new', 1095, LEFT) },
  {
    month: '2026-04',
    kinds: [undefined, undefined, undefined, 'générale'],
    expected: wholeOfCase('SPI-partial', 1064, LEFT),
  },
  {
    month: '2024-12',
    kinds: ['générale', 'algemeen', 'pénurie'],
    expected: wholeByRule(1004, '1 095 − 91 jours utilisés (cas SPI-shortage-november)'),
  },
  {
    month: '2024-12',
    kinds: ['étudiant', 'aucune', 'oui'],
    expected: wholeByRule(1065, '1 095 − 30 : un mois d’étudiant ne compte pas (AR 35)'),
  },
  {
    month: '2024-12',
    kinds: [undefined, undefined, undefined, 'oui'],
    expected: errorByRule('#VALUE!', 'DATE_ORDER : un mois de l’historique suit le mois examiné'),
  },
];

/** Thirty-six months in a row, from 09/2023 to 08/2026. */
const MONTHS: readonly string[] = Array.from({ length: 36 }, (_, i) => {
  const month = 8 + i;
  return `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});

const at = (row: number, column: number): string => addressOf({ row: row - 1, column });
const firstDay = (month: string): Content => day(`${month}-01`);

/** Months in a header, a person a row; returns the row below. */
function putList(draft: Draft, top: number): number {
  const [header, first, months] = [top + 1, top + 2, HEADER.length];
  draft.put(at(top, 0), 'Mois en en-tête : chaque ligne est une personne', 'sideHeader');
  draft.put(at(header, 0), 'Mois examiné', 'header');
  draft.putRow(at(header, 1), HEADER.map(firstDay), 'inputDay');
  draft.putRow(
    at(header, months + 1),
    ['Jours restants', 'Attendu', 'Contrôle', 'Source de l’attendu'],
    'header',
  );
  PERSONS.forEach(({ month, kinds, expected }, index) => {
    draft.put(at(first + index, 0), firstDay(month), 'inputDay');
    draft.putRow(
      at(first + index, 1),
      HEADER.map((_, i) => kinds[i]),
      'input',
    );
    draft.put(at(first + index, months + 4), sourceText(expected.source), 'source');
  });
  const formula: Formula = {
    id: 'SPIDAYS',
    args: [
      cells(rangeFrom(at(first, 0), PERSONS.length, 1)),
      cells(rangeFrom(at(header, 1), 1, months)),
      cells(rangeFrom(at(first, 1), PERSONS.length, months)),
    ],
  };
  draft.add({
    at: at(first, months + 1),
    formula,
    expected: {
      kind: 'cells',
      cells: PERSONS.map(({ expected }) => [expected]),
      at: at(first, months + 2),
      checks: at(first, months + 3),
    },
  });
  const below = first + PERSONS.length;
  draft.put(at(below, 0), typedFormula(formula), 'formula');
  return below + 2;
}

/** Months in a column, a person a column: the thirty-five and the thirty-six months of the cases. */
function putColumns(draft: Draft, top: number): void {
  const persons: readonly { readonly month: string; readonly expected: Expected }[] = [
    { month: '2026-09', expected: wholeOfCase('SPI-36', 0, LEFT) },
    { month: '2026-08', expected: wholeOfCase('SPI-35', 30, LEFT) },
  ];
  draft.put(at(top, 0), 'Mois en colonne : chaque colonne est une personne', 'sideHeader');
  draft.putColumn(
    at(top + 1, 0),
    ['Mois examiné', 'Jours restants', 'Attendu', 'Contrôle', 'Source'],
    'label',
  );
  draft.putRow(
    at(top + 1, 1),
    persons.map(({ month }) => firstDay(month)),
    'inputDay',
  );
  draft.putRow(
    at(top + 5, 1),
    persons.map(({ expected }) => sourceText(expected.source)),
    'source',
  );
  const first = top + 6;
  draft.putColumn(at(first, 0), MONTHS.map(firstDay), 'inputDay');
  persons.forEach(({ month }, column) => {
    draft.putColumn(
      at(first, 1 + column),
      MONTHS.map((past) => (past < month ? 'générale' : 'aucune')),
      'input',
    );
  });
  const formula: Formula = {
    id: 'SPIDAYS',
    args: [
      cells(rangeFrom(at(top + 1, 1), 1, persons.length)),
      cells(rangeFrom(at(first, 0), MONTHS.length, 1)),
      cells(rangeFrom(at(first, 1), MONTHS.length, persons.length)),
    ],
  };
  draft.add({
    at: at(top + 2, 1),
    formula,
    expected: {
      kind: 'cells',
      cells: [persons.map(({ expected }) => expected)],
      at: at(top + 3, 1),
      checks: at(top + 4, 1),
    },
  });
  draft.put(at(top + 2, 1 + persons.length), typedFormula(formula), 'formula');
}

/** RIS.SPIDAYS: the counter of the general exemption, from a history. */
export function spiDaysSheet(): Sheet {
  const draft = new Draft({
    name: 'Compteur ISP',
    about: 'RIS.SPIDAYS : les jours d’ISP générale qui restent, d’après l’historique.',
    title: 'RIS.SPIDAYS : 1 095 jours dans les six ans du premier mois',
    notes: [
      'Le résultat se donne à RIS.AMOUNT comme spi-days-left. Un mois exonéré compte pour tous ses jours (lecture discutée).',
      'Sous un en-tête, un vide dit qu’il n’y avait pas d’exonération ; à côté d’un mois en colonne, il faut l’écrire.',
    ],
    widths: [34, 14, 14, 14, 14, 14, 12, 12, 52],
    firstRow: 4,
    frozenColumns: 1,
  });
  putColumns(draft, putList(draft, 5));
  return draft.sheet();
}
