import { LINES_REFUSED, fill, type Lang } from '../../i18n';
import { countOf, languageOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command, type Io } from '../io';
import { openBareme, readSupplement, type SupplementText } from '../supplement';
import { answerBlock, withoutBom, type AnsweredBlock } from './answer-block';
import { lineBlocks } from './line-blocks';
import { LINE_MAKERS, type LineCommand, type MadeLine } from './line-makers';
import { inOrder } from './worker-pool';

/** What a worker thread needs to know to give the same results. */
export interface LineWork {
  readonly command: LineCommand;
  readonly trace: boolean;
  readonly supplement: SupplementText | undefined;
  /** The language of the messages, where one is asked for. */
  readonly lang: Lang | undefined;
}

/**
 * A command that reads JSON and writes JSON, a line each, in order; memory stays constant. `threadFile` is the program that a worker
 * thread runs (see `lineThread`).
 */
export function lineCommand(command: LineCommand, threadFile: string): Command {
  return async (args, io) => {
    const given = readArguments(args, { trace: 'flag', jobs: 'text', supplement: 'text', lang: 'text' });
    const spoken = languageOf(given, io);
    if (given.flags.has('help')) return sayHelp(command, spoken, io);
    const jobs = countOf(given, 'jobs', { min: 1, max: 64, otherwise: 1 });
    const supplement = await readSupplement(given.texts['supplement']);
    // A program reads the messages too: they are those of the contract, whatever the environment, unless a language is asked for.
    const lang = given.texts['lang'] === undefined ? undefined : spoken;
    const work = { command, trace: given.flags.has('trace'), supplement, lang };
    return answerStream(work, { jobs, threadFile, spoken }, io);
  };
}

interface Running {
  readonly jobs: number;
  readonly threadFile: string;
  /** The language of what is said on standard error. */
  readonly spoken: Lang;
}

async function answerStream(work: LineWork, { jobs, threadFile, spoken }: Running, io: Io): Promise<number> {
  const { command, trace, supplement, lang } = work;
  const bareme = openBareme(supplement, spoken, io); // a supplement that is not usable is said before any work
  const input = io.stdin as AsyncIterable<Uint8Array | string>;
  const results =
    jobs === 1
      ? answeredHere(input, (line) => LINE_MAKERS[command](line, { trace, bareme, lang }))
      : inOrder(opened(lineBlocks(input)), jobs, threadFile, work);
  let [lines, refused] = [0, 0];
  for await (const block of results) {
    lines += block.lines;
    refused += block.refused;
    await write(io.stdout, block.bytes);
  }
  if (refused > 0) {
    io.stderr.write(`ris ${command}: ${fill(spoken, LINES_REFUSED[spoken], { refused, lines })}\n`);
  }
  return EXIT.done;
}

/** On one thread, every chunk is answered as soon as it holds a whole line. */
async function* answeredHere(
  input: AsyncIterable<Uint8Array | string>,
  answer: (line: string) => MadeLine,
): AsyncGenerator<AnsweredBlock> {
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
