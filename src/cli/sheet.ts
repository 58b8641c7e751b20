import { readFile } from 'node:fs/promises';
import type { Bareme } from '../bareme';
import { assess, assessLine } from '../engine';
import type { Lang } from '../i18n';
import { decisionSheet, differencesText, isTraced, sheetText, type TracedResult } from '../sheet';
import { languageOf, readArguments } from './arguments';
import { sayHelp } from './help';
import { EXIT, write, type Command, type Io } from './io';
import { fileMisuse, Misuse } from './misuse';
import { openBareme, readSupplement } from './supplement';

/**
 * `ris sheet FILE.json`: prints the calculation sheet of one dossier, or with `--against` what changes from it to another one.
 * Exit code 1 when a dossier is refused: its reasons are printed.
 */
export const sheetCommand: Command = async (args, io) => {
  const given = readArguments(args, { lang: 'text', against: 'text', supplement: 'text' }, 1);
  const lang = languageOf(given, io);
  if (given.flags.has('help')) return sayHelp('sheet', lang, io);
  const { against, supplement } = given.texts;
  const [file] = given.positionals;
  if (file === undefined) throw new Misuse('MISSING_FILE');
  // Standard input can be read once.
  if (file === '-' && against === '-') {
    throw new Misuse('OPTION_VALUE', { option: '--against', value: '-' });
  }
  const texts = [await textOf(file, io)];
  if (against !== undefined) texts.push(await textOf(against, io));
  const bareme = openBareme(await readSupplement(supplement), lang, io);
  return print(
    texts.map((text) => assessed(text, bareme)),
    { lang, bareme },
    io,
  );
};

/** A dossier as given, and its result. */
interface Assessed {
  readonly dossier: unknown;
  readonly result: TracedResult;
}

/** The refused dossiers with their reasons; else the one sheet, or the difference of the two. */
async function print(
  dossiers: readonly Assessed[],
  options: { readonly lang: Lang; readonly bareme: Bareme },
  io: Io,
): Promise<number> {
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

function assessed(text: string, bareme: Bareme): Assessed {
  const options = { trace: true, bareme };
  let dossier: unknown;
  try {
    dossier = JSON.parse(text);
  } catch {
    dossier = undefined;
  }
  const result = dossier === undefined ? assessLine(text, options) : assess(dossier, options);
  if (!isTraced(result)) throw new Error('a trace was asked for');
  return { dossier, result };
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
