import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { withPrintNames } from '../../caseload';
import { besideThePage } from './beside-the-page';

/** Writes an XLSX file, beside the page where there is one. What is written is as it was when this was called. */
export async function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  const named = withPrintNames(workbook);
  if (typeof Worker === 'undefined') return writeXlsx(named);
  return besideThePage((xlsx) => xlsx.write(named));
}
