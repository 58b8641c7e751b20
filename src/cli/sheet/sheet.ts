import { readFile } from 'node:fs/promises';
import type { Bareme } from '../../bareme';
import { assess, assessLine } from '../../engine';
import type { Lang } from '../../i18n';
import { decisionSheet, differencesText, isTraced, sheetText, type TracedResult } from '../../sheet';
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
 * `ris sheet FILE.json`: prints the calculation sheet of one dossier, or with `--against` what changes from it to another one.
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
  const bareme = openBareme(await readSupplement(supplement), lang, io);
  return print(
    texts.map((text) => assessed(text, bareme)),
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
