import type { Block, Place } from '../workbook-port';
import { addressOf, MOST_COLUMNS, MOST_ROWS } from '../names';
import { run } from './run';
import { problemOf } from './problems';
import { tableBlock, WHERE, whereIs } from './where';

/**
 * The selection, the tables, the sheets: what the user may choose rows from. Two round trips whatever the number of sheets;
 * the selection goes beside them, because Excel refuses a whole message when it is no single range. Sheets that are hidden
 * are left out: nobody can look at a row of theirs.
 */
export async function places(): Promise<readonly Place[]> {
  const [selection, others] = await Promise.all([selectionPlace(), tablesAndSheets()]);
  return selection === undefined ? others : [selection, ...others];
}

function tablesAndSheets(): Promise<Place[]> {
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name,items/visibility');
    const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/name');
    await context.sync();
    const tableRanges = tables.items.map((table) => ({ table, range: table.getRange().load(WHERE) }));
    const usedRanges = sheets.items
      .filter(({ visibility }) => visibility === 'Visible')
      .map((sheet) => ({ name: sheet.name, range: sheet.getUsedRangeOrNullObject(true).load(WHERE) }));
    await context.sync();
    return [
      ...tableRanges.map(({ table, range }) =>
        place('table', table.name, table.worksheet.name, tableBlock(range, table)),
      ),
      ...usedRanges
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => place('sheet', name, name, whereIs(range))),
    ];
  });
}

/** Undefined where one cell, several areas, or a chart is selected. */
async function selectionPlace(): Promise<Place | undefined> {
  try {
    return await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load(`${WHERE},worksheet/name`);
      const used = selected.getUsedRangeOrNullObject(true).load(WHERE);
      await context.sync();
      // Whole columns are selected for what stands in them, not for a million rows.
      const whole = selected.rowCount === MOST_ROWS || selected.columnCount === MOST_COLUMNS;
      if (whole && used.isNullObject) return undefined;
      const block = whereIs(whole ? used : selected);
      if (block.rows * block.columns <= 1) return undefined;
      return place('selection', addressOf(block), selected.worksheet.name, block);
    });
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'EDITING_CELL' || problem.code === 'NO_ANSWER') throw problem;
    return undefined;
  }
}

function place(kind: Place['kind'], name: string, sheet: string, block: Block): Place {
  return { kind, name, sheet, address: addressOf(block), rows: block.rows, columns: block.columns };
}
