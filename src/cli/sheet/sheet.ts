import { readFile } from 'node:fs/promises';
import type { Bareme } from '../../bareme';
import { assess, assessLine } from '../../engine';
import type { Lang } from '../../i18n';
import { answer } from '../../procedure';
import {
  decisionSheet,
  differencesText,
  isTraced,
  isTracedAnswer,
  procedureSheet,
  sheetText,
  type TracedResult,
} from '../../sheet';
import { cellOf, readMonth } from '../../values';
import { languageOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command, type Io } from '../io';
import { fileMisuse, Misuse } from '../misuse';
import { openBareme, readSupplement } from '../supplement';
import { printRows } from './row-sheets';

const OPTIONS = {
  lang: 'text',
  against: 'text',
  supplement: 'text',
  dossier: 'text',
  month: 'text',
} as const;

/** Files that hold a table and no dossier. */
const TABLE_FILE = /\.(csv|tsv)$/i;

/**
 * `ris sheet FILE.json`: prints the calculation sheet of one dossier, or with `--against` what changes from it to another one; of a
 * question of the procedure, the sheet of its answer.
 * `ris sheet FILE.csv --dossier ID`: prints the sheet of every row of that dossier in a caseload file.
 * Exit code 1 when a dossier is refused, whose reasons are printed, or not found.
 */
export const sheetCommand: Command = async (args, io) => {
  const given = readArguments(args, OPTIONS, 1);
  const lang = languageOf(given, io);
  if (given.flags.has('help')) return sayHelp('sheet', lang, io);
  const { against, supplement, dossier, month } = given.texts;
  const [file] = given.positionals;
  if (file === undefined) throw new Misuse('MISSING_FILE');
  if (dossier === undefined && TABLE_FILE.test(file))
    throw new Misuse('OPTION_VALUE', { option: '--dossier' });
  if (dossier !== undefined) {
    if (against !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--against' });
    const wanted = { dossier: dossierOf(dossier), ...(month !== undefined && { month: monthOf(month) }) };
    const bareme = openBareme(await readSupplement(supplement), lang, io);
    return printRows(file, wanted, { lang, bareme }, io);
  }
  if (month !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--month' });
  // Standard input can be read once.
  if (file === '-' && against === '-') {
    throw new Misuse('OPTION_VALUE', { option: '--against', value: '-' });
  }
  const texts = [await textOf(file, io)];
  if (against !== undefined) texts.push(await textOf(against, io));
  const inputs = texts.map((text) => ({ text, input: parsed(text) }));
  const isAboutQuestion = inputs.some(({ input }) => isQuestion(input));
  if (isAboutQuestion && against !== undefined)
    throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--against' });
  const bareme = openBareme(await readSupplement(supplement), lang, io);
  if (isAboutQuestion) return printAnswer(inputs[0]!.input, { lang, bareme }, io);
  return print(
    inputs.map((one) => assessed(one, bareme)),
    { lang, bareme },
    io,
  );
};

function dossierOf(text: string): string {
  const dossier = text.trim();
  if (dossier === '') throw new Misuse('OPTION_VALUE', { option: '--dossier' });
  return dossier;
}

function monthOf(text: string): string {
  const { value } = readMonth(cellOf(text));
  if (value === undefined)
    throw new Misuse('OPTION_VALUE', { option: '--month', expected: '2026-09', value: text });
  return value;
}

interface Options {
  readonly lang: Lang;
  readonly bareme: Bareme;
}

/** A command of the procedure says its question; a dossier has no such field. */
function isQuestion(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'question');
}

async function printAnswer(command: unknown, { lang, bareme }: Options, io: Io): Promise<number> {
  const result = answer(command, { trace: true, bareme });
  if (!isTracedAnswer(result)) throw new Error('a trace was asked for');
  await write(io.stdout, sheetText(procedureSheet(command, result, { lang, bareme })));
  return result.status === 'refused' ? EXIT.failed : EXIT.done;
}

/** A dossier as given, and its result. */
interface Assessed {
  readonly dossier: unknown;
  readonly result: TracedResult;
}

/** The refused dossiers with their reasons; else the one sheet, or the difference of the two. */
async function print(dossiers: readonly Assessed[], options: Options, io: Io): Promise<number> {
  const computed = dossiers.flatMap(({ dossier, result }) =>
    result.status === 'refused' ? [] : [{ dossier, result }],
  );
  const [before, after] = computed;
  if (computed.length === 2) {
    await write(io.stdout, differencesText(options.lang, before!, after!));
    return EXIT.done;
  }
  const shown =
    dossiers.length === 1 ? dossiers : dossiers.filter(({ result }) => result.status === 'refused');
  for (const { dossier, result } of shown) {
    await write(io.stdout, sheetText(decisionSheet(dossier, result, options)));
  }
  return computed.length === dossiers.length ? EXIT.done : EXIT.failed;
}

function assessed({ text, input }: { text: string; input: unknown }, bareme: Bareme): Assessed {
  const options = { trace: true, bareme };
  const result = input === undefined ? assessLine(text, options) : assess(input, options);
  if (!isTraced(result)) throw new Error('a trace was asked for');
  return { dossier: input, result };
}

/** What a text holds; undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text of a file, or of standard input for `-`; without its byte order mark. */
async function textOf(file: string, io: Io): Promise<string> {
  if (file !== '-') {
    try {
      return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
    } catch (error) {
      throw fileMisuse('UNREADABLE_FILE', file, error);
    }
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of io.stdin as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
