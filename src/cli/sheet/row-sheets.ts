import type { Bareme } from '../../bareme';
import {
  checkRow,
  openCaseload,
  readRow,
  rowsOf,
  type RefusedRow,
  type Row,
  type RowContext,
} from '../../caseload';
import { assess } from '../../engine';
import { CHECK_SUMMARY, fill, message, SHEET, warning, type Lang } from '../../i18n';
import { decisionSheet, isTraced, sheetText } from '../../sheet';
import { fileSource } from '../check/file-source';
import { EXIT, write, type Io } from '../io';
import { sayUnusable } from '../unusable-file';

/** Which rows of a caseload file are wanted. */
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
 * Prints the sheet of every row of a caseload file that is wanted, in the order of the file; of a refused row, the reasons. Exit
 * code 1 where a row is refused or none is found, 2 where the file is not usable.
 */
export async function printRows(file: string, wanted: Wanted, options: Options, io: Io): Promise<number> {
  const { lang } = options;
  const caseload = await openCaseload(await fileSource(file), wanted.month !== undefined);
  if ('problems' in caseload) return sayUnusable('ris sheet', file, caseload.problems, lang, io);
  const { layout, conventions } = caseload;
  const { month } = wanted;
  const context = { layout, conventions, ...(month !== undefined && { month }) };
  let found = 0;
  let refused = 0;
  for await (const rows of rowsOf(caseload)) {
    for (const row of rows.filter((one) => isWanted(one, wanted, context))) {
      if (found > 0) await write(io.stdout, '\n');
      found += 1;
      if (!(await printRow(row, context, options, io))) refused += 1;
    }
  }
  if (found === 0) {
    const figures = { file, value: wanted.dossier, ...(month !== undefined && { month }) };
    io.stderr.write(`ris sheet: ${fill(lang, SHEET.noRow[lang], figures)}\n`);
  }
  return found > 0 && refused === 0 ? EXIT.done : EXIT.failed;
}

/** A row of the dossier whose month cannot be read may be the one: it is told, not passed over. */
function isWanted(row: Row, { dossier, month }: Wanted, context: RowContext): boolean {
  const { said } = readRow(row, context);
  if (said.dossier !== dossier) return false;
  return month === undefined || said.month === undefined || said.month === month;
}

/** Prints one row: its sheet, or why it is refused; true for a sheet. */
async function printRow(row: Row, context: RowContext, { lang, bareme }: Options, io: Io): Promise<boolean> {
  const checked = checkRow(row, { ...context, bareme });
  const dossier = readRow(row, context).household?.input;
  if (checked.status === 'refused') {
    await write(io.stdout, refusalText(checked, lang));
    return false;
  }
  const result = assess(dossier, { trace: true, bareme });
  if (!isTraced(result)) throw new Error('a trace was asked for');
  await write(io.stdout, sheetText(decisionSheet(dossier, result, { lang, bareme })));
  // A remark on the row and not on the dossier: the sheet does not know it.
  if (checked.warnings.includes('SHORT_ROW')) io.stderr.write(`ris sheet: ${warning(lang, 'SHORT_ROW')}\n`);
  return true;
}

/** Every reason of a refused row, with its line and column. */
function refusalText({ line, dossier, problems }: RefusedRow, lang: Lang): string {
  const reasons = problems.map((problem) =>
    fill(lang, CHECK_SUMMARY.refusal[lang], {
      line,
      ...(problem.column !== undefined && { column: problem.column }),
      message: message(lang, problem),
    }),
  );
  const lines = [fill(lang, SHEET.rowRefused[lang], { value: dossier }), ...reasons.map((one) => `  ${one}`)];
  return `${lines.join('\n')}\n`;
}
