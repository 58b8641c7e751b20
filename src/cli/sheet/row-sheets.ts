import type { Bareme } from '../../bareme';
import { checkDossier, dossiersOf, openCaseload, type ReadDossier, type RefusedRow } from '../../caseload';
import { assess } from '../../engine';
import { CHECK_SUMMARY, fill, message, SHEET, warning, type Lang } from '../../i18n';
import { decisionSheet, isTraced, sheetText } from '../../sheet';
import { fileSource } from '../check/file-source';
import { EXIT, write, type Io } from '../io';
import { sayUnusable } from '../unusable-file';

/** Which dossiers of a caseload file are wanted. */
export interface Wanted {
  readonly dossier: string;
  /** `YYYY-MM`; also the month of the rows that give none. */
  readonly month?: string;
}

interface Options {
  readonly lang: Lang;
  readonly bareme: Bareme;
}

/**
 * Prints the sheet of every dossier of a caseload file that is wanted, month by month in the order of the file; of a refused one, the
 * reasons. Exit code 1 where one is refused or none is found, 2 where the file is not usable.
 */
export async function printRows(file: string, wanted: Wanted, options: Options, io: Io): Promise<number> {
  const { lang } = options;
  const caseload = await openCaseload(await fileSource(file), wanted.month !== undefined);
  if ('problems' in caseload) return sayUnusable('ris sheet', file, caseload.problems, lang, io);
  const { month } = wanted;
  let found = 0;
  let refused = 0;
  for await (const dossiers of dossiersOf(caseload, month)) {
    for (const dossier of dossiers.filter((one) => isWanted(one, wanted))) {
      if (found > 0) await write(io.stdout, '\n');
      found += 1;
      if (!(await print(dossier, options, io))) refused += 1;
    }
  }
  if (found === 0) {
    const figures = { file, value: wanted.dossier, ...(month !== undefined && { month }) };
    io.stderr.write(`ris sheet: ${fill(lang, SHEET.noRow[lang], figures)}\n`);
  }
  return found > 0 && refused === 0 ? EXIT.done : EXIT.failed;
}

/** A row of the dossier whose month cannot be read may be the one: it is told, not passed over. */
function isWanted(read: ReadDossier, { dossier, month }: Wanted): boolean {
  return read.dossier === dossier && (month === undefined || read.month === '' || read.month === month);
}

/** Prints one dossier: its sheet, or why it is refused; true for a sheet. */
async function print(read: ReadDossier, { lang, bareme }: Options, io: Io): Promise<boolean> {
  const checked = checkDossier(read, { bareme });
  if (checked.status === 'refused') {
    await write(io.stdout, refusalText(checked, lang));
    return false;
  }
  const { input, warnings } = checked;
  const result = assess(input, { trace: true, bareme });
  if (!isTraced(result)) throw new Error('a trace was asked for');
  await write(io.stdout, sheetText(decisionSheet(input, result, { lang, bareme })));
  // A remark on the row and not on the dossier: the sheet does not know it.
  if (warnings.includes('SHORT_ROW')) io.stderr.write(`ris sheet: ${warning(lang, 'SHORT_ROW')}\n`);
  return true;
}

/** Every reason of a refusal, with its line and column. */
function refusalText({ line, dossier, problems }: RefusedRow, lang: Lang): string {
  const reasons = problems.map((problem) =>
    fill(lang, CHECK_SUMMARY.refusal[lang], {
      line: problem.line ?? line,
      ...(problem.column !== undefined && { column: problem.column }),
      message: message(lang, problem),
    }),
  );
  const lines = [fill(lang, SHEET.rowRefused[lang], { value: dossier }), ...reasons.map((one) => `  ${one}`)];
  return `${lines.join('\n')}\n`;
}
