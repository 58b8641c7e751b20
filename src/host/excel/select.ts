import type { WorkbookPort } from '../workbook-port';
import { addressOf } from '../names';
import { run } from './run';

/** Shows the sheet and selects cells of one of its rows. */
export const select: WorkbookPort['select'] = ({ sheet, row, column, columns }) =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(addressOf({ row: row - 1, column: column - 1, rows: 1, columns })).select();
    await context.sync();
  });
