import {
  checkCaseload,
  openCaseload,
  Summary,
  type Caseload,
  type CheckedRow,
  type CheckOptions,
  type RefusedRow,
} from '../../caseload';
import { cellOf, readMonth } from '../../values';
import { languageOf, readArguments } from '../arguments';
import { sayHelp } from '../help';
import { sayUnusable } from '../unusable-file';
import { EXIT, write, type Command } from '../io';
import { Misuse } from '../misuse';
import { openBareme, readSupplement } from '../supplement';
import { fileSource } from './file-source';
import { Progress } from './progress';
import { ReportFile } from './report-file';
import { summaryText } from './summary-text';

/** How many refused rows the summary shows. */
const REFUSALS_SHOWN = 20;

/**
 * `ris check FILE.csv`: assesses every row of a caseload, compares it with the amount paid, writes the report of `--out` and
 * prints a summary. Exit code 0 when the file was checked, 2 when the command or the file is not usable.
 */
export const checkCommand: Command = async (args, io) => {
  const given = readArguments(args, { date: 'text', out: 'text', lang: 'text', supplement: 'text' }, 1);
  const lang = languageOf(given, io);
  if (given.flags.has('help')) return sayHelp('check', lang, io);
  const { date, out, supplement } = given.texts;
  const [file] = given.positionals;
  if (file === undefined) throw new Misuse('MISSING_FILE');
  const month = date === undefined ? undefined : monthOf(date);
  const bareme = openBareme(await readSupplement(supplement), lang, io);
  const caseload = await openCaseload(await fileSource(file), month !== undefined);
  if ('problems' in caseload) return sayUnusable('ris check', file, caseload.problems, lang, io);

  const style = { lang, labels: given.texts['lang'] !== undefined };
  const read = supplement === undefined ? [file] : [file, supplement];
  const report = out === undefined ? undefined : await ReportFile.open(out, read, style);
  const options = { bareme, ...(month !== undefined && { month }) };
  const progress = new Progress(caseload.dossierCount, lang, io.stderr);
  const { summary, refusals } = await checkAll(caseload, options, report, progress);
  await write(io.stdout, `${summaryText({ file, caseload, summary, refusals, month, bareme, out }, lang)}\n`);
  return EXIT.done;
};

function monthOf(text: string): string {
  const { value } = readMonth(cellOf(text));
  if (value === undefined)
    throw new Misuse('OPTION_VALUE', { option: '--date', expected: '2026-09', value: text });
  return value;
}

async function checkAll(
  caseload: Caseload,
  options: CheckOptions,
  report: ReportFile | undefined,
  progress: Progress,
): Promise<{ summary: Summary; refusals: RefusedRow[] }> {
  const summary = new Summary();
  const refusals: RefusedRow[] = [];
  const count = (row: CheckedRow): void => {
    summary.add(row);
    if (row.status === 'refused' && refusals.length < REFUSALS_SHOWN) refusals.push(row);
  };
  try {
    for await (const rows of checkCaseload(caseload, options)) {
      rows.forEach(count);
      await report?.add(rows);
      progress.at(summary.dossiers);
    }
  } finally {
    progress.end();
    await report?.close();
  }
  return { summary, refusals };
}
