import { langOf } from '../../i18n';
import { countOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command, type Io } from '../io';
import { openBareme, readSupplement, type SupplementText } from '../supplement';
import { assessBlock, withoutBom } from './assess-block';
import { lineBlocks } from './line-blocks';
import { inOrder } from './worker-pool';

/** What a worker thread needs to know to give the same results. */
export interface AssessWork {
  readonly trace: boolean;
  readonly supplement: SupplementText | undefined;
}

/**
 * `ris assess`: JSON dossiers in, JSON results out, a line each, in order. `threadFile` is the program that a worker thread runs
 * (see `assessThread`).
 */
export function assessCommand(threadFile: string): Command {
  return async (args, io) => {
    const given = readArguments(args, { trace: 'flag', jobs: 'text', supplement: 'text' });
    if (given.flags.has('help')) return sayHelp('assess', langOf(io.env), io);
    const jobs = countOf(given, 'jobs', { min: 1, max: 64, otherwise: 1 });
    const supplement = await readSupplement(given.texts['supplement']);
    return assessStream({ trace: given.flags.has('trace'), supplement }, jobs, threadFile, io);
  };
}

async function assessStream(work: AssessWork, jobs: number, threadFile: string, io: Io): Promise<number> {
  const bareme = openBareme(work.supplement, langOf(io.env), io); // a supplement that is not usable is said before any work
  const input = io.stdin as AsyncIterable<Uint8Array | string>;
  const results =
    jobs === 1
      ? assessedHere(input, { trace: work.trace, bareme })
      : inOrder(opened(lineBlocks(input)), jobs, threadFile, work);
  for await (const block of results) await write(io.stdout, block);
  return EXIT.done;
}

/** On one thread, every chunk is answered as soon as it holds a whole line. */
async function* assessedHere(
  input: AsyncIterable<Uint8Array | string>,
  options: Parameters<typeof assessBlock>[1],
): AsyncGenerator<Uint8Array> {
  for await (const block of opened(lineBlocks(input, 0))) yield assessBlock(block, options);
}

/** The blocks of a stream without its byte order mark. */
async function* opened(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const block of blocks) {
    const text = first ? withoutBom(block) : block;
    first = false;
    if (text.length > 0) yield text;
  }
}
