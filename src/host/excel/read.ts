import {
  SpreadsheetProblem,
  type Place,
  type PlacedRows,
  type SheetValue,
  type Watch,
} from '../workbook-port';
import { addressOf, blockOf, type Area } from '../names';
import { cellValue } from './cell-value';
import { rowsThatFit } from './message-size';
import { isTooLarge, stopIfCancelled } from './problems';
import { run } from './run';
import { tableBlock, WHERE, whereIs } from './where';

type Rows = readonly (readonly SheetValue[])[];

/** The rows of a place. Where it stands is asked now, its cells as the chunks are taken. */
export async function read(place: Place, watch: Watch = {}): Promise<PlacedRows> {
  stopIfCancelled(watch.signal);
  const area = await areaOf(place);
  return { firstRow: area.row + 1, firstColumn: area.column + 1, chunks: rowsOf(area, watch) };
}

/** The values of an area, chunk by chunk, each chunk one message to Excel and one from it. */
export async function* rowsOf(area: Area, { onProgress, signal }: Watch = {}): AsyncGenerator<Rows> {
  let atOnce = rowsThatFit(area.columns);
  for (let done = 0; done < area.rows;) {
    stopIfCancelled(signal);
    const chunk = { ...area, row: area.row + done, rows: Math.min(atOnce, area.rows - done) };
    const rows = await valuesOf(chunk);
    stopIfCancelled(signal);
    if (rows === undefined) {
      if (chunk.rows === 1) throw new SpreadsheetProblem('TOO_LARGE', where(chunk));
      atOnce = Math.ceil(chunk.rows / 2);
      continue;
    }
    done += chunk.rows;
    onProgress?.(done);
    yield rows;
  }
}

/** Where the place is now; what is gone, Excel itself rejects. */
function areaOf(place: Place): Promise<Area> {
  return run(async (context) => {
    const { worksheets, tables } = context.workbook;
    if (place.kind === 'table') {
      const table = tables.getItem(place.name).load('showTotals,worksheet/name');
      const range = table.getRange().load(WHERE);
      await context.sync();
      return { sheet: table.worksheet.name, ...tableBlock(range, table) };
    }
    const sheet = worksheets.getItem(place.sheet).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load(WHERE);
    await context.sync();
    const block =
      place.kind === 'selection' ? blockOf(place.address) : used.isNullObject ? undefined : whereIs(used);
    if (block === undefined)
      throw new SpreadsheetProblem('GONE', { sheet: place.sheet, address: place.address });
    return { sheet: sheet.name, ...block };
  });
}

/** Undefined where it is too much for one message: Excel says so, or gives no values at all. */
async function valuesOf(area: Area): Promise<Rows | undefined> {
  try {
    return await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheet);
      const range = sheet.getRange(addressOf(area)).load('values,valueTypes');
      await context.sync();
      const { valueTypes } = range;
      // The types say that there always are values. Above some size Excel sends null instead of an error.
      const values = range.values as unknown[][] | null;
      return values?.map((row, i) => row.map((value, j) => cellValue(value, valueTypes[i]?.[j])));
    });
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
}

function where(area: Area): { sheet: string; address: string } {
  return { sheet: area.sheet, address: addressOf(area) };
}
