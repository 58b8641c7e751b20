import { wrap, type Remote } from 'comlink';
import type { XlsxWork } from './xlsx-worker';

/** Does something with an XLSX file in a worker: 100,000 rows are seconds during which the page would hear no click. */
export async function besideThePage<T>(work: (xlsx: Remote<XlsxWork>) => Promise<T>): Promise<T> {
  const worker = new Worker(
    /* webpackChunkName: "xlsx-worker" */ new URL('./xlsx-worker.ts', import.meta.url),
  );
  try {
    const lost = new Promise<never>((_, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message || 'worker')));
      worker.addEventListener('messageerror', () => reject(new Error('worker')));
    });
    return await Promise.race([work(wrap<XlsxWork>(worker)), lost]);
  } finally {
    worker.terminate();
  }
}
