import { wrap } from 'comlink';
import { readXlsx, type Workbook } from 'hucre/xlsx';

/** Reads an XLSX file with its styles, beside the page where there is one: 100,000 rows are a second during which it would hear no click. */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  // In the tests of Node there is no page to stop.
  if (typeof Worker === 'undefined') return readXlsx(bytes, { readStyles: true });
  const worker = new Worker(
    /* webpackChunkName: "xlsx-worker" */ new URL('./xlsx-worker.ts', import.meta.url),
  );
  try {
    const lost = new Promise<never>((_, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker')));
      worker.addEventListener('messageerror', () => reject(new Error('worker')));
    });
    return await Promise.race([wrap<(bytes: Uint8Array) => Promise<Workbook>>(worker)(bytes), lost]);
  } finally {
    worker.terminate();
  }
}
