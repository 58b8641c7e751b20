import { expose, transfer } from 'comlink';
import { readXlsx, writeXlsx, type Workbook, type WriteOptions } from 'hucre/xlsx';

/** What the worker does with one XLSX file: the page goes on meanwhile. */
const WORK = {
  read: (bytes: Uint8Array): Promise<Workbook> => readXlsx(bytes, { readStyles: true }),
  async write(workbook: WriteOptions): Promise<Uint8Array> {
    const bytes = await writeXlsx(workbook);
    return transfer(bytes, [bytes.buffer]);
  },
};

export type XlsxWork = typeof WORK;

expose(WORK);
