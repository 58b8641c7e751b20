import type { Bareme } from '../../bareme';
import {
  checkCaseload,
  MOST_REPORT_ROWS,
  regimeCsv,
  type Caseload,
  type CheckedRow,
  type CheckOptions,
  type ReportStyle,
  type WhatIfOptions,
} from '../../caseload';
import { message } from '../../i18n';
import { languageOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { EXIT, write, type Command } from '../io';
import { readMapping } from '../mapping';
import { openBareme, readSupplement } from '../supplement';
import { sayUnusable } from '../unusable-file';
import { digestOf } from './history-digest';
import { writeMapping } from './map-out';
import { openFile } from './open-file';
import { askedOf, CHECK_OPTIONS, type Asked } from './options';
import { OutputFile, refuseOverlap } from './output-file';
import { Progress } from './progress';
import { isWorkbookName, writeReport } from './report';
import { summaryText } from './summary-text';
import { Tallies } from './tallies';

/**
 * `ris check FILE`: assesses every row of a caseload, text or workbook, compares it with the amount paid, writes the report of `--out` and
 * prints a summary, with what else is asked for. Exit code 0 when the file was checked, 2 when the command or the file is not usable.
 */
export const checkCommand: Command = async (args, io) => {
  const given = readArguments(args, CHECK_OPTIONS, 1);
  if (given.flags.has('help')) return sayHelp('check', languageOf(given, io), io);
  const asked = askedOf(given, io);
  const { file, lang, month, out } = asked;
  if (asked.mapOut !== undefined) return writeMapping(file, asked.mapOut, asked, io);
  const bareme = openBareme(await readSupplement(asked.supplement), lang, io);
  const supplementAfter = await readSupplement(asked.whatIf?.supplement);
  const baremeAfter = supplementAfter === undefined ? bareme : openBareme(supplementAfter, lang, io);
  const { sheet, map, showNiss } = asked;
  const read = await readMapping(map);
  if ('problems' in read) return sayUnusable('ris check', map ?? '', read.problems, lang, io);
  const { mapping } = read;
  const opened = await openFile(file, {
    sheet,
    monthGiven: month !== undefined,
    month,
    mapping,
    showNiss,
  });
  if ('problems' in opened) return sayUnusable('ris check', file, opened.problems, lang, io);

  const { caseload } = opened;
  const isWorkbook = out !== undefined && isWorkbookName(out);
  if (isWorkbook && caseload.dossierCount > MOST_REPORT_ROWS) {
    const figures = { rows: caseload.dossierCount, max: MOST_REPORT_ROWS };
    io.stderr.write(`ris check: ${message(lang, { code: 'REPORT_TOO_LONG', figures })}\n`);
    return EXIT.misuse;
  }
  const tallies = new Tallies({ ...asked, bareme, whatIf: whatIfOf(asked, bareme, baremeAfter) });
  const outputs = await openOutputs(asked);
  const style: ReportStyle = { lang, labels: asked.labels };
  const progress = new Progress(caseload.dossierCount, lang, io.stderr);
  try {
    const rows = tallied(
      caseload,
      { bareme, policy: asked.policy, ...(month !== undefined && { month }) },
      tallies,
      progress,
    );
    const { summary, readings, regimes } = tallies;
    await writeReport(rows, outputs.report, { style, summary, readings, regimes: () => regimes.rows() });
    if (outputs.art34 !== undefined) {
      for (const text of regimeCsv(regimes.rows(), style)) await outputs.art34.write(text);
    }
    const digest = await digestOf(tallies.history, outputs.history, style);
    await write(io.stdout, `${summaryText({ ...opened, asked, tallies, digest, bareme })}\n`);
  } finally {
    for (const output of Object.values(outputs)) await output?.close();
  }
  return EXIT.done;
};

/** Every row, once, counted by all that is told of the whole. */
async function* tallied(
  caseload: Caseload,
  options: CheckOptions,
  tallies: Tallies,
  progress: Progress,
): AsyncGenerator<CheckedRow[]> {
  try {
    for await (const rows of checkCaseload(caseload, options)) {
      for (const row of rows) tallies.add(row);
      progress.at(tallies.summary.dossiers);
      yield rows;
    }
  } finally {
    progress.end();
  }
}

function whatIfOf({ whatIf }: Asked, baremeBefore: Bareme, bareme: Bareme): WhatIfOptions | undefined {
  return whatIf && { baremeBefore, bareme, ...(whatIf.month !== undefined && { month: whatIf.month }) };
}

/** The files that the command writes, as far as they are asked for. */
type Outputs = Readonly<Record<'report' | 'history' | 'art34', OutputFile | undefined>>;

/** Opens the files of the outputs, in which neither each other nor what is read is lost; all of them, or none is touched. */
async function openOutputs(asked: Asked): Promise<Outputs> {
  const { file, map, supplement, whatIf, out, history, art34Out } = asked;
  const wanted = [out, history?.out, art34Out];
  const names = wanted.filter((name) => name !== undefined);
  const read = [file, map, supplement, whatIf?.supplement].filter((name) => name !== undefined);
  await refuseOverlap(names, read);
  const opened = new Map((await OutputFile.openAll(names)).map((output) => [output.file, output]));
  const [report, ofHistory, art34] = wanted.map((name) =>
    name === undefined ? undefined : opened.get(name),
  );
  return { report, history: ofHistory, art34 };
}
