import type { ActiveCell } from '../workbook-port';
import { addressOf } from '../names';
import { cellValue } from './cell-value';
import { run, supports } from './run';
import { WHERE, whereIs } from './where';

/** The active cell and its formula. */
export function activeCell(): Promise<ActiveCell> {
  return run(async (context) => {
    const { workbook } = context;
    const cell = supports('1.7') ? workbook.getActiveCell() : workbook.getSelectedRange().getCell(0, 0);
    cell.load(`${WHERE},values,valueTypes,formulas,formulasLocal,worksheet/name`);
    await context.sync();
    const value = cellValue(cell.values[0]![0], cell.valueTypes[0]![0]);
    const formula: unknown = cell.formulas[0]![0];
    // `formulas` gives the text of a cell without formula too: one that begins with = is its own value.
    const computed = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return {
      sheet: cell.worksheet.name,
      address: addressOf(whereIs(cell)),
      formula: computed ? formula : '',
      typed: computed ? String(cell.formulasLocal[0]![0]) : '',
      value,
    };
  });
}
