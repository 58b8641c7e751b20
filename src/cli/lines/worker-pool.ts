import { Worker } from 'node:worker_threads';
import type { AnsweredBlock } from './answer-block';

/** Blocks under way per worker: one at work, one waiting, so that no thread idles and memory stays bounded. */
const DEPTH = 2;

interface Waiting {
  readonly resolve: (block: AnsweredBlock) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that answers blocks, in the order given. */
class BlockWorker {
  private readonly waiting: Waiting[] = [];
  private failure: Error | undefined;

  constructor(private readonly worker: Worker) {
    worker.on('message', (block: AnsweredBlock) => this.waiting.shift()?.resolve(block));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', (code) => this.fail(new Error(`a thread ended with code ${code}`)));
  }

  /** Nothing comes back from a thread that has ended, now or later. */
  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.failure);
  }

  run(block: Uint8Array): Promise<AnsweredBlock> {
    return new Promise((resolve, reject) => {
      if (this.failure !== undefined) {
        reject(this.failure);
        return;
      }
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(block, [block.buffer as ArrayBuffer]);
    });
  }

  stop(): Promise<unknown> {
    return this.worker.terminate();
  }
}

/**
 * Answers blocks through `jobs` threads running `file`, and yields the results in the order of the blocks. A thread that fails ends
 * the whole with its error.
 */
export async function* inOrder(
  blocks: AsyncIterable<Uint8Array>,
  jobs: number,
  file: string,
  workerData: unknown,
): AsyncGenerator<AnsweredBlock> {
  const workers = Array.from({ length: jobs }, () => new BlockWorker(new Worker(file, { workerData })));
  const underWay: Promise<AnsweredBlock>[] = [];
  try {
    let next = 0;
    for await (const block of blocks) {
      const result = workers[next]!.run(block);
      result.catch(() => undefined); // awaited below, in order
      underWay.push(result);
      next = (next + 1) % jobs;
      if (underWay.length >= jobs * DEPTH) yield await underWay.shift()!;
    }
    for (const result of underWay) yield await result;
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}
