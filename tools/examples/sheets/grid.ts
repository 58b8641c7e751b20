import { addressOf, rangeFrom } from '../address';
import { Draft } from '../draft';
import { amountOfTable, cells, day } from '../expect';
import { typedFormula } from '../formula-format';
import type { FunctionId } from '../functions';
import type { Argument, Content, Expected, Look, Sheet } from '../model';

/** Monthly amounts of L 14, as published, by the day they began: categories 1, 2, 3. */
const MONTHLY: readonly (readonly [from: string, ...amounts: readonly string[]])[] = [
  ['2005-08-01', '417.07', '625.60', '834.14'],
  ['2013-09-01', '544.91', '817.36', '1089.82'],
  ['2017-09-01', '595.13', '892.70', '1190.27'],
  ['2018-07-01', '595.13', '892.70', '1230.27'],
  ['2020-01-01', '626.74', '940.11', '1270.51'],
  ['2022-12-01', '789.29', '1183.94', '1600.03'],
  ['2023-01-01', '809.42', '1214.13', '1640.83'],
  ['2025-02-01', '876.13', '1314.20', '1776.07'],
  ['2026-03-01', '893.65', '1340.47', '1811.57'],
  ['2026-09-01', '911.56', '1367.34', '1847.89'],
];

const SPI_KINDS = ['spi', 'student-grant', 'artistic'];
const SPI_KEYS = ['generalMonthly', 'studentGrantMonthly', 'artisticAnnual'];
/** Exemptions of AR 35 by the day they began: general, holder of a grant, artistic. */
const SPI: readonly (readonly [from: string, ...amounts: readonly string[]])[] = [
  ['2005-08-01', '200.19', '55.84', '2402.32'],
  ['2016-06-01', '239.25', '66.73', '2870.97'],
  ['2022-01-01', '264.13', '264.13', '3169.60'],
  ['2026-09-01', '321.99', '321.99', '3863.93'],
];

interface Grid {
  readonly id: FunctionId;
  readonly title: string;
  /** Row of the title, as its number. */
  readonly top: number;
  readonly header: readonly Content[];
  readonly headerLook: Look;
  readonly dates: readonly string[];
  readonly expected: readonly (readonly Expected[])[];
}

/** A column of dates against a row of values, in one formula. */
function putGrid(draft: Draft, { id, title, top, header, headerLook, dates, expected }: Grid): void {
  const at = (row: number, column: number) => addressOf({ row: row - 1, column });
  const columns = header.length;
  const [expectedAt, checksAt] = [1 + columns + 1, 1 + 2 * (columns + 1)];
  const across: Argument = cells(rangeFrom(at(top + 1, 1), 1, columns));
  const down: Argument = cells(rangeFrom(at(top + 2, 0), dates.length, 1));
  const formula = { id, args: [down, across] };
  draft.put(at(top, 0), title, 'sideHeader');
  draft.put(at(top, expectedAt), 'Attendu', 'sideHeader');
  draft.put(at(top, checksAt), 'Contrôle', 'sideHeader');
  draft.put(at(top + 1, 0), 'Date', 'header');
  draft.putRow(at(top + 1, 1), header, headerLook);
  draft.putRow(at(top + 1, expectedAt), header, 'header');
  draft.putRow(at(top + 1, checksAt), header, 'header');
  draft.putColumn(at(top + 2, 0), dates.map(day), 'inputDay');
  draft.put(at(top + 2 + dates.length, 0), typedFormula(formula), 'formula');
  draft.add({
    at: at(top + 2, 1),
    formula,
    expected: { kind: 'cells', cells: expected, at: at(top + 2, expectedAt), checks: at(top + 2, checksAt) },
  });
}

/** Dates in a column against categories or exemptions in a row: one formula fills the grid. */
export function gridSheet(): Sheet {
  const draft = new Draft({
    name: 'Dates et catégories',
    about: 'Une colonne de dates croisée avec une ligne de catégories ou d’exonérations, en une formule.',
    title: 'Une formule pour une grille',
    notes: [
      'Une colonne et une ligne se croisent : la formule, dans la première cellule, remplit toute la grille.',
      'Source de l’attendu : le barème, ligne en vigueur à la date.',
    ],
    widths: [14, 12, 14, 12, 4, 12, 14, 12, 4, 12, 14, 12, 4],
    firstRow: 4,
  });
  putGrid(draft, {
    id: 'AMOUNT',
    title: 'RIS.AMOUNT : montants par mois',
    top: 5,
    header: [1, 2, 3],
    headerLook: 'inputWhole',
    dates: MONTHLY.map(([from]) => from),
    expected: MONTHLY.map(([from, ...amounts]) =>
      amounts.map((amount, index) => amountOfTable('categories', from, String(index + 1), amount)),
    ),
  });
  putGrid(draft, {
    id: 'EXEMPTION',
    title: 'RIS.EXEMPTION : par mois, artistic par an',
    top: 20,
    header: SPI_KINDS,
    headerLook: 'input',
    dates: SPI.map(([from]) => from),
    expected: SPI.map(([from, ...amounts]) =>
      amounts.map((amount, index) => amountOfTable('spi', from, SPI_KEYS[index]!, amount)),
    ),
  });
  return draft.sheet();
}
