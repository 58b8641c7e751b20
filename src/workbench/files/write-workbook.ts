import { writeXlsx, type WriteOptions } from 'hucre/xlsx';
import { besideThePage } from './beside-the-page';

/** Writes an XLSX file, beside the page where there is one. What is written is as it was when this was called. */
export async function writeWorkbook(workbook: WriteOptions): Promise<Uint8Array> {
  if (typeof Worker === 'undefined') return writeXlsx(workbook);
  return besideThePage((xlsx) => xlsx.write(workbook));
}
