import { HEADER } from './looks';
import { rowHeights } from './row-heights';
import { rangeRef, type CellStyle, type CellValue, type ConditionalRule, type WriteSheet } from './xlsx';

/** A column of a table. */
export interface TableColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style?: CellStyle;
}

/** A sheet that holds one table from its first cell on. */
export interface TableContent {
  /** Name of the sheet. */
  readonly name: string;
  /** Name of the table, for formulas: the same in every language. */
  readonly table: string;
  readonly columns: readonly TableColumn[];
  readonly rows: CellValue[][];
  /** Where cells stand out: a column, its look, and the rule. */
  readonly rules?: readonly Rule[];
}

/** Cells of a column that compare so with a value stand out. */
export interface Rule {
  readonly column: number;
  readonly operator: 'greaterThan' | 'lessThan' | 'equal';
  /** A number, or a text in quotes. */
  readonly than: string;
  readonly style: CellStyle;
}

/** Characters that can still be read on the width of an A4 page. */
const READABLE = 240;

/**
 * A sheet with a real table: names of columns, filters, stripes; its first row and column stay in sight, and it prints on A4 with its
 * header on every page, over two pages in width where one would be too small to read. A table has at least one row, be it empty.
 */
export function tableSheet({ name, table, columns, rows, rules = [] }: TableContent): WriteSheet {
  const last = Math.max(rows.length, 1);
  const headers = columns.map(({ header }) => header);
  const isWide = columns.reduce((sum, { width }) => sum + width, 0) > READABLE;
  return {
    name,
    columns: columns.map(({ width, style }) => ({ width, ...(style && { style }) })),
    rows: [headers, ...rows],
    cells: new Map(headers.map((value, column) => [`0,${column}`, { value, style: HEADER }])),
    rowDefs: rowHeights(columns, rows),
    tables: [
      {
        name: table,
        range: rangeRef(0, 0, last, columns.length - 1),
        columns: headers.map((header) => ({ name: header })),
        style: 'TableStyleLight1',
      },
    ],
    conditionalRules: rules.map(({ column, operator, than, style }, index): ConditionalRule => ({
      type: 'cellIs',
      priority: index + 1,
      operator,
      formula: than,
      style,
      range: rangeRef(1, column, last, column),
    })),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: isWide ? 2 : 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      printTitlesColumn: '$A:$A',
    },
  };
}
