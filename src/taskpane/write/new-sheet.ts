import type { CellStyle, ReportSheet } from '../../caseload';
import type { Block, Look, NewCell, NewChart, NewSheet, SheetValue } from '../../host';
import { cellValue } from './cell-value';

/**
 * A sheet of the report as the spreadsheet is to make it: the same tables, rules and charts that stand in the XLSX file. `rows`: its rows
 * below the first, where they come one batch after the other; else those that the sheet holds. `from1904`: the workbook counts its days so.
 */
export function newSheet(
  sheet: ReportSheet,
  from1904: boolean,
  more?: { readonly count: number; readonly rows: AsyncIterable<readonly (readonly SheetValue[])[]> },
): NewSheet {
  const own = cellsOf(sheet, from1904);
  const columnCount = Math.max(...own.map((row) => row.length), sheet.columns?.length ?? 0);
  const rowCount = own.length + (more?.count ?? 0);
  const [table] = sheet.tables ?? [];
  const all: Block = { row: 0, column: 0, rows: rowCount, columns: columnCount };
  return {
    name: sheet.name,
    rowCount,
    columnCount,
    rows:
      more === undefined
        ? [padded(own, columnCount)]
        : following(padded(own, columnCount), more.rows, columnCount),
    widths: (sheet.columns ?? []).map(({ width }) => width ?? DEFAULT_WIDTH),
    looks: [...columnLooks(sheet, rowCount), ...cellLooks(sheet)],
    ...(table && { table: { name: table.name, block: all } }),
    rules: (sheet.conditionalRules ?? []).map((rule) => ({
      // The rule is made for the rows that there are.
      block: { ...blockOf(rule.range), rows: rowCount - 1 },
      operator: rule.operator as 'greaterThan' | 'lessThan' | 'equal',
      than: String(rule.formula),
      look: lookOf(rule.style ?? {}),
    })),
    charts: (sheet.charts ?? []).map(chartOf),
    ...(sheet.freezePane && {
      frozen: { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 },
    }),
    gridLines: sheet.view?.showGridLines !== false,
    print: { landscape: sheet.pageSetup?.orientation === 'landscape', ...(table && { titleRows: 1 }) },
  };
}

const DEFAULT_WIDTH = 12;

type Values = readonly (readonly SheetValue[])[];

/** The rows of a sheet, with the cells that it names one by one. */
function cellsOf({ rows = [], cells = new Map() }: ReportSheet, from1904: boolean): SheetValue[][] {
  const all: SheetValue[][] = rows.map((row) => row.map((value) => cellValue(value, from1904)));
  for (const [place, { value }] of cells) {
    if (value === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    while (all.length <= row) all.push([]);
    const line = all[row]!;
    while (line.length <= column) line.push(null);
    line[column] = cellValue(value, from1904);
  }
  return all;
}

function padded(rows: Values, columns: number): NewCell[][] {
  return rows.map((row) => [...row, ...Array<null>(columns - row.length).fill(null)]);
}

async function* following(
  first: NewCell[][],
  more: AsyncIterable<Values>,
  columns: number,
): AsyncGenerator<NewCell[][]> {
  yield first;
  for await (const rows of more) yield padded(rows, columns);
}

function columnLooks({ columns = [], tables }: ReportSheet, rowCount: number): NewSheet['looks'] & object {
  // Below the header of a table, which has a look of its own.
  const row = tables === undefined ? 0 : 1;
  return columns.flatMap(({ style }, column) =>
    style === undefined || rowCount <= row
      ? []
      : [{ block: { row, column, rows: rowCount - row, columns: 1 }, look: lookOf(style) }],
  );
}

/** Neighbours in a row with the same style are one block: fewer words to the spreadsheet. */
function cellLooks({ cells = new Map() }: ReportSheet): NewSheet['looks'] & object {
  const looks: { block: Block; look: Look; style: CellStyle }[] = [];
  for (const [place, { style }] of cells) {
    if (style === undefined) continue;
    const [row = 0, column = 0] = place.split(',').map(Number);
    const last = looks.at(-1);
    if (
      last?.style === style &&
      last.block.row === row &&
      last.block.column + last.block.columns === column
    ) {
      last.block = { ...last.block, columns: last.block.columns + 1 };
    } else looks.push({ block: { row, column, rows: 1, columns: 1 }, look: lookOf(style), style });
  }
  return looks.map(({ block, look }) => ({ block, look }));
}

function lookOf({ font, fill, alignment, numFmt }: CellStyle): Look {
  const color = font?.color?.rgb;
  const ground = fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined;
  const horizontal = alignment?.horizontal;
  return {
    ...(numFmt !== undefined && { numberFormat: numFmt }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(color !== undefined && { color }),
    ...(ground !== undefined && { fill: ground }),
    ...(alignment?.wrapText && { wrap: true }),
    ...((horizontal === 'left' || horizontal === 'right' || horizontal === 'center') && {
      align: horizontal,
    }),
    ...(alignment?.indent !== undefined && { indent: alignment.indent }),
  };
}

type Chart = NonNullable<ReportSheet['charts']>[number];

function chartOf({ type, title = '', series, anchor }: Chart): NewChart {
  const [first] = series;
  const names = blockOf(String(first?.categories));
  const { from, to = { row: from.row + 15, col: from.col + 6 } } = anchor;
  return {
    kind: type === 'bar' ? 'bar' : 'column',
    title,
    from: names.row,
    to: names.row + names.rows - 1,
    names: names.column,
    series: series.map(({ name = '', values, color = '' }) => ({
      name,
      column: blockOf(values).column,
      // A colour of a theme has no place of its own in the port.
      color: typeof color === 'string' ? color : '',
    })),
    at: { row: from.row, column: from.col, rows: to.row - from.row + 1, columns: to.col - from.col + 1 },
  };
}

/** The cells of a range as it is written. Example: `"$B$2:C9"`. */
export function blockOf(range: string): Block {
  const [from, to = from] = range.replaceAll('$', '').split(':').map(cellOf);
  if (from === undefined || to === undefined) throw new Error(`no range: ${range}`);
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

function cellOf(place: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
