import { addressOf, rangeFrom } from '../address';
import { Draft } from '../draft';
import { amountOfCase, cells, day } from '../expect';
import { typedFormula } from '../formula-format';
import type { Argument, Content, Expected, Sheet } from '../model';
import { sourceText } from '../source-text';

/** A worked example: kinds in a column, each further column a dossier. */
interface Block {
  readonly title: string;
  /** Scalars of the dossiers, by parameter; a single one serves for all. */
  readonly given: readonly { readonly label: string; readonly values: readonly Content[] }[];
  readonly kinds: readonly (string | undefined)[];
  /** Amounts by kind, then by dossier. */
  readonly amounts: readonly (readonly (number | undefined)[])[];
  readonly expected: readonly Expected[];
}

const BLOCKS: readonly Block[] = [
  {
    title: 'Travail avec ISP et revenu de remplacement : six dossiers, une formule',
    given: [
      {
        label: 'Date',
        values: ['2022-09', '2022-09', '2021-01', '2021-01', '2015-01', '2026-09'].map(firstDay),
      },
      { label: 'Catégorie', values: [2, 2, 2, 2, 2, 2] },
    ],
    kinds: ['work:spi', 'replacement'],
    amounts: [
      [687, 700, 200, 350, 1000, 105.5],
      [0, 280, 0, 0, 0, 0],
    ],
    expected: [
      amountOfCase('PB-2.3-ill1', '752.11'),
      amountOfCase('PB-2.3-maladie', '459.11'),
      amountOfCase('SEED-002-Q14-200', '984.68'),
      amountOfCase('SEED-002-Q14-350', '909.39'),
      amountOfCase('MIIS-FAQ-ISP-2015', '72.75'),
      amountOfCase('VB-2B', '1367.34'),
    ],
  },
  {
    title: 'Partenaire qui travaille : une date et une catégorie pour trois dossiers, une nature en français',
    given: [
      { label: 'Date', values: [day('2021-01-01')] },
      { label: 'Catégorie', values: ['cohabitant'] },
    ],
    kinds: ['revenus professionnels du partenaire', 'partner-other'],
    amounts: [
      [1000, 1200, 1550],
      [0, 0, 0],
    ],
    expected: [
      amountOfCase('SEED-002-Q12-partner-1000', '325.82'),
      amountOfCase('SEED-002-Q45-partner-1200', '125.82'),
      amountOfCase('SEED-002-Q08-1550', '0.00'),
    ],
  },
  {
    title: 'Nouvelle demande le 5 avril, une ligne vide entre les ressources',
    given: [
      { label: 'Date', values: [day('2023-04-01')] },
      { label: 'Catégorie', values: [2] },
      { label: 'Du', values: [day('2023-04-05')] },
      { label: 'Au', values: [] },
      { label: 'Nouvelle demande', values: ['oui'] },
    ],
    kinds: ['work:spi', undefined, 'replacement'],
    amounts: [[600], [undefined], [200]],
    expected: [amountOfCase('PB-378-calcul', '688.46', 'payable')],
  },
  {
    title: 'ALE avec surplus, chèques comptés',
    given: [
      { label: 'Date', values: [day('2026-09-01')] },
      { label: 'Catégorie', values: [2] },
    ],
    kinds: ['ale', 'ale-cheques', 'replacement'],
    amounts: [[260], [40], [100]],
    expected: [amountOfCase('BOUND-ale-surplus', '1268.18')],
  },
  {
    title: 'Compteur ISP presque épuisé : dix jours',
    given: [
      { label: 'Date', values: [day('2026-09-01')] },
      { label: 'Catégorie', values: [2] },
    ],
    kinds: ['work:spi', 'spi-days-left'],
    amounts: [[500], [10]],
    expected: [amountOfCase('BOUND-spi-counter', '995.51')],
  },
];

function firstDay(month: string): Content {
  return day(`${month}-01`);
}

/** Puts a block whose title stands in that row; returns the row of the next one. */
function putBlock(draft: Draft, block: Block, top: number): number {
  const dossiers = block.expected.length;
  const at = (row: number, column: number) => addressOf({ row: row - 1, column });
  draft.put(at(top, 0), block.title, 'sideHeader');
  let row = top + 1;
  const scalars: Argument[] = block.given.map(({ label, values }) => {
    draft.put(at(row, 0), label, 'label');
    const look = typeof values[0] === 'object' || values.length === 0 ? 'inputDay' : 'inputWhole';
    draft.putRow(at(row, 1), values.length === 0 ? [undefined] : values, look);
    const range = rangeFrom(at(row, 1), 1, Math.max(1, values.length));
    row += 1;
    return cells(range);
  });
  const [date = null, category = null, ...rest] = scalars;
  const kinds = rangeFrom(at(row, 0), block.kinds.length, 1);
  const amounts = rangeFrom(at(row, 1), block.kinds.length, dossiers);
  block.kinds.forEach((kind, index) => {
    draft.put(at(row, 0), kind, 'input');
    draft.putRow(at(row, 1), block.amounts[index]!, looksOf(kind));
    row += 1;
  });
  const formula = { id: 'AMOUNT' as const, args: [date, category, cells(amounts), cells(kinds), ...rest] };
  draft.putColumn(at(row, 0), ['Résultat', 'Attendu', 'Contrôle', 'Source de l’attendu'], 'label');
  draft.add({
    at: at(row, 1),
    formula,
    expected: { kind: 'cells', cells: [block.expected], at: at(row + 1, 1), checks: at(row + 2, 1) },
  });
  draft.putRow(
    at(row + 3, 1),
    block.expected.map(({ source }) => sourceText(source)),
    'source',
  );
  draft.put(at(row, dossiers + 1), typedFormula(formula), 'formula');
  return row + 5;
}

function looksOf(kind: string | undefined): 'inputAmount' | 'inputWhole' {
  return kind === 'ale-cheques' || kind === 'spi-days-left' ? 'inputWhole' : 'inputAmount';
}

/** RIS.AMOUNT with kinds in a column: results spill to the right. */
export function columnsSheet(): Sheet {
  const draft = new Draft({
    name: 'Dossiers en colonnes',
    about:
      'RIS.AMOUNT avec les natures en colonne : chaque colonne est un dossier, les résultats se propagent à droite.',
    title: 'Natures en colonne : chaque colonne de montants est un dossier',
    notes: [
      'Une seule formule par bloc, dans la première cellule de la ligne Résultat.',
      'À côté d’une nature, un montant vide est une erreur : il faut écrire 0 s’il n’y a rien.',
    ],
    widths: [38, 22, 22, 22, 22, 22, 22, 62],
    firstRow: 4,
    frozenColumns: 1,
  });
  let top = 5;
  for (const block of BLOCKS) top = putBlock(draft, block, top);
  return draft.sheet();
}
