import { containerProblem } from './container';
import { unusable, type Unusable } from './problems';
import { listedSheets, type ListedSheet } from './xlsx';

/** A workbook whose sheets are known by name; none of them has been read yet. */
export interface Workbook {
  readonly bytes: Uint8Array;
  /** In the order of their tabs. */
  readonly sheets: readonly ListedSheet[];
}

/**
 * Opens a workbook of Excel 2007 or later (xlsx, xlsm). Problems: NOT_A_WORKBOOK, OLD_WORKBOOK, BINARY_WORKBOOK, OPEN_DOCUMENT,
 * ENCRYPTED_WORKBOOK, DAMAGED_WORKBOOK.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook | Unusable> {
  const problem = containerProblem(bytes);
  if (problem !== undefined) return problem;
  const sheets = await listedSheets(bytes);
  if ('problems' in sheets) return sheets;
  // A document of another program has the same container.
  return sheets.length === 0 ? unusable('NOT_A_WORKBOOK') : { bytes, sheets };
}
