import { SpreadsheetProblem } from '../workbook-port';
import { problemOf } from './problems';

type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * One work in Excel. While a cell is being edited Excel does nothing else: that is told at once, since the pane can say what
 * to do and the user would only see it wait. What Excel throws becomes a problem of ours.
 */
export function run<T>(batch: Batch<T>): Promise<T> {
  return attempt({ delayForCellEdit: false }, batch);
}

/** The same for a work that has begun: it waits until the user leaves the cell, where Excel can (on the desktop). */
export function runOn<T>(batch: Batch<T>): Promise<T> {
  return attempt({ delayForCellEdit: true }, batch);
}

/**
 * The same, as one step of undo where Excel knows that (ExcelApi 1.20). Some Excels throw because of it and do not say so:
 * whatever they throw, the batch is run once more without; it must go on from where it stopped.
 */
export async function runAsOneStep<T>(batch: Batch<T>): Promise<T> {
  if (!supports('1.20')) return runOn(batch);
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (error instanceof SpreadsheetProblem) throw error;
    return runOn(batch);
  }
}

/** Whether this Excel has that version of the ExcelApi. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

async function attempt<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T> {
  if (!('Excel' in globalThis)) throw new SpreadsheetProblem('NO_ANSWER');
  try {
    return await Excel.run(options, batch);
  } catch (error) {
    throw problemOf(error);
  }
}
