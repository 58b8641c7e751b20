import { parentPort, workerData } from 'node:worker_threads';
import { baremeWith } from '../supplement';
import { answerBlock } from './answer-block';
import { LINE_MAKERS, type MadeLine } from './line-makers';
import type { LineWork } from './line-command';

/** The life of a worker thread: a block of lines in, a block of results out, until it is stopped. */
export function lineThread(): void {
  const { command, trace, supplement, lang } = workerData as LineWork;
  const options = { trace, bareme: baremeWith(supplement), lang };
  const answer = (line: string): MadeLine => LINE_MAKERS[command](line, options);
  parentPort!.on('message', (block: Uint8Array) => {
    const results = answerBlock(block, answer);
    parentPort!.postMessage(results, [results.bytes.buffer as ArrayBuffer]);
  });
}
