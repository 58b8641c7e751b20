import { parentPort, workerData } from 'node:worker_threads';
import { baremeWith } from '../supplement';
import type { AssessWork } from './assess';
import { assessBlock } from './assess-block';

/** The life of a worker thread: a block of lines in, a block of results out, until it is stopped. */
export function assessThread(): void {
  const { trace, supplement } = workerData as AssessWork;
  const options = { trace, bareme: baremeWith(supplement) };
  parentPort!.on('message', (block: Uint8Array) => {
    const results = assessBlock(block, options);
    parentPort!.postMessage(results, [results.buffer as ArrayBuffer]);
  });
}
