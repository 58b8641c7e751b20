import type { Block } from '../workbook-port';
import type { Area } from '../names';
import type { TableReference } from './structured';
import { WHERE, whereIs } from './where';

/** The cells of a reference to a table, in a formula at the block `at` of a sheet; undefined where it has none. */
export async function tableArea(
  context: Excel.RequestContext,
  { table: named, part, columns }: TableReference,
  sheet: string,
  at?: Block,
): Promise<Area | undefined> {
  const name = named === '' ? await tableAround(context, sheet, at) : named;
  if (name === undefined) return undefined;
  const table = context.workbook.tables.getItem(name);
  const whole = await areaOf(context, partOf(table, part));
  const ownRow = part === 'thisRow';
  if (ownRow && (at === undefined || whole.sheet !== sheet || !holdsRow(whole, at.row))) return undefined;
  const area = ownRow ? { ...whole, row: at!.row, rows: 1 } : whole;
  if (columns === undefined) return area;
  const ends = columns.map((column) => table.columns.getItem(column).load('index'));
  await context.sync();
  const [first, last] = ends.map(({ index }) => index).sort((a, b) => a - b) as [number, number];
  return { ...area, column: area.column + first, columns: last - first + 1 };
}

/** Where a range stands, and on which sheet. */
export async function areaOf(context: Excel.RequestContext, range: Excel.Range): Promise<Area> {
  range.load(`${WHERE},worksheet/name`);
  await context.sync();
  return { sheet: range.worksheet.name, ...whereIs(range) };
}

/** The table in which a cell stands. */
async function tableAround(
  context: Excel.RequestContext,
  sheet: string,
  at: Block | undefined,
): Promise<string | undefined> {
  if (at === undefined) return undefined;
  const tables = context.workbook.worksheets.getItem(sheet).tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load(WHERE));
  await context.sync();
  const around = ranges.findIndex((range) => {
    const block = whereIs(range);
    return holdsRow(block, at.row) && at.column >= block.column && at.column < block.column + block.columns;
  });
  return tables.items[around]?.name;
}

function holdsRow({ row, rows }: Block, wanted: number): boolean {
  return wanted >= row && wanted < row + rows;
}

function partOf(table: Excel.Table, part: TableReference['part']): Excel.Range {
  switch (part) {
    case 'all':
      return table.getRange();
    case 'headers':
      return table.getHeaderRowRange();
    case 'totals':
      return table.getTotalRowRange();
    case 'data':
    case 'thisRow':
      return table.getDataBodyRange();
  }
}
