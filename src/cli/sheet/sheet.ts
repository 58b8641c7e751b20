import manifest from '../../../package.json';
import type { Bareme } from '../../bareme';
import { explainedOf, findCause } from '../../caseload';
import { assess, assessLine, readAmount, type HouseholdInput } from '../../engine';
import type { Lang } from '../../i18n';
import { answer } from '../../procedure';
import {
  decisionSheet,
  differenceHtml,
  differenceText,
  isTraced,
  isTracedAnswer,
  procedureSheet,
  stampOf,
  type SheetPage,
  type Stamp,
  type TracedComputed,
  type TracedResult,
} from '../../sheet';
import { cellOf, readMonth } from '../../values';
import { languageOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command, type Io } from '../io';
import { readMapping } from '../mapping';
import { Misuse } from '../misuse';
import { openBareme, readSupplement } from '../supplement';
import { policyOf } from '../policy-option';
import { sayUnusable } from '../unusable-file';
import { givenText, type GivenText } from './given-text';
import { printRows } from './row-sheets';
import { htmlFileOf, show, writeHtml } from './show';

const OPTIONS = {
  lang: 'text',
  against: 'text',
  line: 'text',
  supplement: 'text',
  dossier: 'text',
  sheet: 'text',
  map: 'text',
  policy: 'texts',
  'show-niss': 'flag',
  month: 'text',
  html: 'text',
} as const;

/** Files that hold a table and no dossier. */
const TABLE_FILE = /\.(csv|tsv|xlsx|xlsm)$/i;

/**
 * `ris sheet FILE.json`: prints the calculation sheet of one dossier, or with `--against` what changes from it to another one; of a
 * question of the procedure, the sheet of its answer. `--line N` takes the Nth line of a file that has one JSON a line.
 * `ris sheet FILE.csv --dossier ID`: prints the sheet of every row of that dossier in a caseload file.
 * With `--html`, all of it goes into one page of HTML instead.
 * Exit code 1 when a dossier is refused, whose reasons are printed, or not found.
 */
export const sheetCommand: Command = async (args, io) => {
  const given = readArguments(args, OPTIONS, 1);
  const lang = languageOf(given, io);
  if (given.flags.has('help')) return sayHelp('sheet', lang, io);
  const { against, supplement, dossier, sheet, month, html, map, line } = given.texts;
  const showNiss = given.flags.has('show-niss');
  const policy = policyOf(given.lists['policy']);
  const [file] = given.positionals;
  if (file === undefined) throw new Misuse('MISSING_FILE');
  if (dossier === undefined && TABLE_FILE.test(file))
    throw new Misuse('OPTION_VALUE', { option: '--dossier' });
  const page = await htmlFileOf(html, [file, against, supplement, map]);
  if (dossier !== undefined) {
    if (against !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--against' });
    if (line !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--line' });
    const read = await readMapping(map);
    if ('problems' in read) return sayUnusable('ris sheet', map ?? '', read.problems, lang, io);
    const wanted = {
      dossier: dossierOf(dossier),
      ...(month !== undefined && { month: monthOf(month) }),
      sheet,
      policy,
      mapping: read.mapping,
      showNiss,
    };
    const bareme = openBareme(await readSupplement(supplement), lang, io);
    return printRows(file, wanted, { lang, bareme, html: page }, io);
  }
  if (month !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--month' });
  if (map !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--map' });
  if (sheet !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--sheet' });
  if (showNiss) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--show-niss' });
  if (policy !== undefined) throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--policy' }); // a dossier in JSON says its own
  // Standard input can be read once.
  if (file === '-' && against === '-') {
    throw new Misuse('OPTION_VALUE', { option: '--against', value: '-' });
  }
  const inputs = [await givenText(file, line, io)];
  if (against !== undefined) inputs.push(await givenText(against, undefined, io));
  const isAboutQuestion = inputs.some(({ input }) => isQuestion(input));
  if (isAboutQuestion && against !== undefined)
    throw new Misuse('UNEXPECTED_ARGUMENT', { value: '--against' });
  const bareme = openBareme(await readSupplement(supplement), lang, io);
  if (isAboutQuestion) return printAnswer(inputs[0]!.input, { lang, bareme, html: page }, io);
  const dossiers = inputs.map((one) => assessed(one, bareme));
  return print(dossiers, { lang, bareme, html: page }, io);
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
  readonly html: string | undefined;
}

/** A command of the procedure says its question; a dossier has no such field. */
function isQuestion(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.hasOwn(input, 'question');
}

async function printAnswer(command: unknown, { lang, bareme, html }: Options, io: Io): Promise<number> {
  const result = answer(command, { trace: true, bareme });
  if (!isTracedAnswer(result)) throw new Error('a trace was asked for');
  const sheet = procedureSheet(command, result, { lang, bareme });
  await show([{ page: { sheet, stamp: stampOf(command, bareme, manifest.version) } }], html, lang, io);
  return result.status === 'refused' ? EXIT.failed : EXIT.done;
}

/** A dossier as given, its result, and what it was made from. */
interface Given {
  readonly dossier: unknown;
  readonly result: TracedResult;
  readonly stamp: Stamp;
}

interface GivenComputed extends Given {
  readonly result: TracedComputed;
}

/** The refused dossiers with their reasons; else the one sheet, or the difference of the two. */
async function print(dossiers: readonly Given[], options: Options, io: Io): Promise<number> {
  const { lang, html } = options;
  const computed = dossiers.filter((one): one is GivenComputed => one.result.status !== 'refused');
  const [before, after] = computed;
  if (before !== undefined && after !== undefined) {
    await printDifference(before, after, options, io);
    return EXIT.done;
  }
  const shown =
    dossiers.length === 1 ? dossiers : dossiers.filter(({ result }) => result.status === 'refused');
  await show(
    shown.map((one) => ({ page: pageOf(one, options) })),
    html,
    lang,
    io,
  );
  return computed.length === dossiers.length ? EXIT.done : EXIT.failed;
}

/** A dossier that says what was paid has beside its sheet what explains the difference. */
function pageOf({ dossier, result, stamp }: Given, options: Options): SheetPage {
  const sheet = decisionSheet(dossier, result, options);
  if (result.status === 'refused' || result.difference === undefined) return { sheet, stamp };
  const input = dossier as HouseholdInput;
  const paid = readAmount(input.paid!).toString();
  const finding = findCause(input, result, paid, options.bareme);
  return { sheet, stamp, explained: explainedOf({ input, result, paid, finding }, options) };
}

/** The waterfall, then the steps that changed. */
async function printDifference(
  before: GivenComputed,
  after: GivenComputed,
  { lang, html }: Options,
  io: Io,
): Promise<void> {
  const how = { lang, stamps: [before.stamp, after.stamp] } as const;
  if (html !== undefined) return writeHtml(differenceHtml(before, after, how), html, lang, io);
  await write(io.stdout, differenceText(before, after, how));
}

function assessed({ text, input }: GivenText, bareme: Bareme): Given {
  const options = { trace: true, bareme };
  const result = input === undefined ? assessLine(text, options) : assess(input, options);
  if (!isTraced(result)) throw new Error('a trace was asked for');
  return { dossier: input, result, stamp: stampOf(input ?? text, bareme, manifest.version) };
}
