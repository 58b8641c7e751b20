import { readXlsx, type Workbook } from 'hucre/xlsx';
import { besideThePage } from './beside-the-page';

/** Reads an XLSX file with its styles, beside the page where there is one. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  // In the tests of Node there is no page to stop.
  if (typeof Worker === 'undefined') return readXlsx(bytes, { readStyles: true });
  return besideThePage((xlsx) => xlsx.read(bytes));
}
