import { SpreadsheetProblem, type SheetValue } from '../workbook-port';
import { blockOf, MOST_COLUMNS, MOST_ROWS, type Area } from '../names';
import { rowsOf } from './read';
import { run } from './run';
import { tableReference } from './structured';
import { areaOf, tableArea } from './table-area';
import { WHERE, whereIs } from './where';

type Rows = readonly (readonly SheetValue[])[];

/** `Feuil1!A1`, `'L''autre feuille'!A1`; a name of another workbook, in brackets, and several sheets are none. */
const ON_SHEET = /^(?:'((?:[^'[\]:]|'')+)'|([^\s'!:[\](){}"]+))!(.+)$/su;
const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** The values of what a formula refers to. `cell` is the address of the formula, for references to its own row. */
export async function valuesAt(reference: string, sheet: string, cell?: string): Promise<Rows> {
  const found = await run((context) => resolved(context, reference.trim(), sheet, cell));
  if (found === undefined) {
    throw new SpreadsheetProblem('UNREADABLE_REFERENCE', { sheet, said: reference });
  }
  if ('value' in found) return [[found.value]];
  const rows: (readonly SheetValue[])[] = [];
  for await (const chunk of rowsOf(found)) rows.push(...chunk);
  return rows;
}

/** Cells, the value of a name that holds one, or undefined where it is neither. */
async function resolved(
  context: Excel.RequestContext,
  reference: string,
  sheet: string,
  cell?: string,
): Promise<Area | { readonly value: SheetValue } | undefined> {
  const [, quoted, plain, rest = reference] = ON_SHEET.exec(reference) ?? [];
  const on = quoted?.replace(/''/g, "'") ?? plain;
  const block = blockOf(rest);
  if (block !== undefined) return withoutEmptyEnd(context, { sheet: on ?? sheet, ...block });
  if (DEFINED_NAME.test(rest)) return named(context, rest, on ?? sheet);
  const table = on === undefined ? tableReference(rest) : undefined;
  return table && tableArea(context, table, sheet, cell === undefined ? undefined : blockOf(cell));
}

/** Whole columns and rows end with the last cell that is used: all of a sheet at the same one, so that they stay side by side. */
async function withoutEmptyEnd(context: Excel.RequestContext, area: Area): Promise<Area> {
  const wholeColumns = area.rows === MOST_ROWS;
  const wholeRows = area.columns === MOST_COLUMNS;
  if (!wholeColumns && !wholeRows) return area;
  const used = context.workbook.worksheets.getItem(area.sheet).getUsedRangeOrNullObject(true).load(WHERE);
  await context.sync();
  const end = used.isNullObject ? { row: 0, column: 0, rows: 1, columns: 1 } : whereIs(used);
  const upTo = (last: number, first: number) => Math.max(1, last - first);
  return {
    ...area,
    rows: wholeColumns ? upTo(end.row + end.rows, area.row) : area.rows,
    columns: wholeRows ? upTo(end.column + end.columns, area.column) : area.columns,
  };
}

/** A name of the sheet, of the workbook, or of a table; a name may hold a value instead of cells. */
async function named(
  context: Excel.RequestContext,
  name: string,
  sheet: string,
): Promise<Area | { readonly value: SheetValue } | undefined> {
  const { workbook } = context;
  const ofSheet = workbook.worksheets.getItem(sheet).names.getItemOrNullObject(name).load('type,value');
  const ofWorkbook = workbook.names.getItemOrNullObject(name).load('type,value');
  const table = workbook.tables.getItemOrNullObject(name).load('name');
  await context.sync();
  if (ofSheet.isNullObject && ofWorkbook.isNullObject) {
    return table.isNullObject ? undefined : tableArea(context, { table: name, part: 'data' }, sheet);
  }
  const item = ofSheet.isNullObject ? ofWorkbook : ofSheet;
  const type: string = item.type;
  if (type === 'Range') return areaOf(context, item.getRange());
  const plain = ['String', 'Integer', 'Double', 'Boolean'].includes(type);
  return plain ? { value: item.value as SheetValue } : undefined;
}
