import type { Cell, Sheet, Workbook } from 'hucre/xlsx';
import { blockOf } from '../../host';
import type { NamesOfFile } from './names';
import { formulasThatStay, hasFormula } from './sheet-of-file';

/** What a workbook may hold that the grid has no place for, most missed first. */
const LOSS_KINDS = [
  'charts',
  'pivots',
  'tables',
  'hiddenRows',
  'rules',
  'validations',
  'comments',
  'pictures',
  'links',
  'formulas',
  'names',
  'richTexts',
  'protection',
  'macros',
] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** How much of a kind is not in what is saved again. */
export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
}

/** What of a file would be lost when it is saved again. `names`: of its names, those that the grid has no place for. */
export function lossesOf(
  { sheets, externalLinks = [], workbookProtection }: Workbook,
  { left, missingOn }: Pick<NamesOfFile, 'left' | 'missingOn'>,
  hasMacros: boolean,
): readonly Loss[] {
  const counts: Readonly<Record<LossKind, number>> = {
    charts: sum(sheets, ({ charts, sparklines }) => count(charts) + count(sparklines)),
    pivots: sum(
      sheets,
      ({ pivotTables, slicers, timelines }) => count(pivotTables) + count(slicers) + count(timelines),
    ),
    // A filter without a table is lost as one.
    tables: sum(sheets, ({ tables, autoFilter }) => count(tables) || (autoFilter === undefined ? 0 : 1)),
    // What a filter hid stays hidden without it.
    hiddenRows: sum(sheets, rowsUnderFilters),
    rules: sum(sheets, ({ conditionalRules }) => count(conditionalRules)),
    validations: sum(sheets, ({ dataValidations }) => count(dataValidations)),
    comments: sum(sheets, ({ cells, threadedComments }) => {
      const noted = [...(cells?.values() ?? [])].filter(({ comment }) => comment !== undefined);
      return Math.max(noted.length, count(threadedComments));
    }),
    pictures: sum(
      sheets,
      ({ images, textBoxes, backgroundImage }) =>
        count(images) + count(textBoxes) + (backgroundImage === undefined ? 0 : 1),
    ),
    links: externalLinks.length,
    // What they need is not in the grid: their values stay.
    formulas: sum(sheets, ({ name, cells = new Map<string, Cell>() }) => {
      const stays = formulasThatStay(cells, missingOn(name));
      return countOf(cells, (cell) => hasFormula(cell) && !stays(cell));
    }),
    names: left,
    // A part of a text that looks different from the rest: the text stays.
    richTexts: sum(sheets, ({ cells = new Map<string, Cell>() }) =>
      countOf(cells, ({ richText }) => (richText?.length ?? 0) > 1),
    ),
    protection:
      sum(sheets, ({ protection }) => (protection === undefined ? 0 : 1)) + (workbookProtection ? 1 : 0),
    macros: hasMacros ? 1 : 0,
  };
  return LOSS_KINDS.flatMap((kind) => (counts[kind] === 0 ? [] : [{ kind, count: counts[kind] }]));
}

function sum(sheets: readonly Sheet[], ofSheet: (sheet: Sheet) => number): number {
  return sheets.reduce((total, sheet) => total + ofSheet(sheet), 0);
}

/** Hidden rows where a filter or a table is: nobody can tell which of them somebody hid by hand. */
function rowsUnderFilters({ autoFilter, tables = [], rowDefs = new Map() }: Sheet): number {
  const blocks = [autoFilter?.range, ...tables.map(({ range }) => range)].flatMap(
    (range) => (range === undefined ? undefined : blockOf(range)) ?? [],
  );
  const isUnder = (place: number) => blocks.some(({ row, rows }) => place >= row && place < row + rows);
  return [...rowDefs].filter(([place, { hidden }]) => hidden && isUnder(place)).length;
}

function countOf(cells: ReadonlyMap<string, Cell>, isOne: (cell: Cell) => boolean): number {
  let number = 0;
  for (const cell of cells.values()) if (isOne(cell)) number += 1;
  return number;
}

function count(list: readonly unknown[] | undefined): number {
  return list?.length ?? 0;
}
