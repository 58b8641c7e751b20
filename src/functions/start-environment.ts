import type { Spreadsheet } from '../host';
import { setEnvironment } from './environment';

/**
 * Tells the functions the language and the date system, each as soon as the spreadsheet has said it. A workbook that counts
 * from 1904 is computed once more: a formula that was quicker than this took its serial numbers for those of 1900.
 */
export async function startEnvironment(spreadsheet: Spreadsheet): Promise<void> {
  const lang = await spreadsheet.language();
  if (lang === undefined) return;
  setEnvironment({ lang });
  if (!(await spreadsheet.countsFrom1904())) return;
  setEnvironment({ from1904: true });
  await spreadsheet.computeAgain();
}
