import { langOf } from '../../i18n';
import { countOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command, type Io } from '../io';
import { openBareme, readSupplement, type SupplementText } from '../supplement';
import { answerBlock, withoutBom } from './answer-block';
import { lineBlocks } from './line-blocks';
import { LINE_MAKERS, type LineCommand } from './line-makers';
import { inOrder } from './worker-pool';

/** What a worker thread needs to know to give the same results. */
export interface LineWork {
  readonly command: LineCommand;
  readonly trace: boolean;
  readonly supplement: SupplementText | undefined;
}

/**
 * A command that reads JSON and writes JSON, a line each, in order; memory stays constant. `threadFile` is the program that a worker
 * thread runs (see `lineThread`).
 */
export function lineCommand(command: LineCommand, threadFile: string): Command {
  return async (args, io) => {
    const given = readArguments(args, { trace: 'flag', jobs: 'text', supplement: 'text' });
    if (given.flags.has('help')) return sayHelp(command, langOf(io.env), io);
    const jobs = countOf(given, 'jobs', { min: 1, max: 64, otherwise: 1 });
    const supplement = await readSupplement(given.texts['supplement']);
    return answerStream({ command, trace: given.flags.has('trace'), supplement }, jobs, threadFile, io);
  };
}

async function answerStream(work: LineWork, jobs: number, threadFile: string, io: Io): Promise<number> {
  const { command, trace, supplement } = work;
  const bareme = openBareme(supplement, langOf(io.env), io); // a supplement that is not usable is said before any work
  const input = io.stdin as AsyncIterable<Uint8Array | string>;
  const results =
    jobs === 1
      ? answeredHere(input, (line) => LINE_MAKERS[command](line, { trace, bareme }))
      : inOrder(opened(lineBlocks(input)), jobs, threadFile, work);
  for await (const block of results) await write(io.stdout, block);
  return EXIT.done;
}

/** On one thread, every chunk is answered as soon as it holds a whole line. */
async function* answeredHere(
  input: AsyncIterable<Uint8Array | string>,
  answer: (line: string) => string,
): AsyncGenerator<Uint8Array> {
  for await (const block of opened(lineBlocks(input, 0))) yield answerBlock(block, answer);
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
