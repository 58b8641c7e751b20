import manifest from '../../../package.json';
import type { Bareme } from '../../bareme';
import {
  checkDossier,
  dossiersOf,
  type AssessedRow,
  type OpenOptions,
  type ReadDossier,
  type RefusedRow,
} from '../../caseload';
import { assess } from '../../engine';
import {
  CHECK_SUMMARY,
  SECTIONS,
  SHEET,
  fill,
  formatMonth,
  message,
  printable,
  warning,
  type Lang,
} from '../../i18n';
import { decisionSheet, isTraced, stampOf, type Sheet } from '../../sheet';
import { openFile } from '../check/open-file';
import { EXIT, type Io } from '../io';
import { sayUnusable } from '../unusable-file';
import { explainedOf } from './explained';
import { show, type Shown } from './show';

/** Which dossiers of a caseload file are wanted, and how the file is read. */
export interface Wanted extends OpenOptions {
  readonly dossier: string;
  /** `YYYY-MM`; also the month of the rows that give none. */
  readonly month?: string;
}

interface Options {
  readonly lang: Lang;
  readonly bareme: Bareme;
  readonly html: string | undefined;
}

/**
 * Shows the sheet of every dossier of a caseload file that is wanted, month by month in the order of the file, with what explains the
 * difference from the amount paid; of a refused one, the reasons. Exit code 1 where one is refused or none is found, 2 where the file is
 * not usable.
 */
export async function printRows(file: string, wanted: Wanted, options: Options, io: Io): Promise<number> {
  const { lang } = options;
  const { month } = wanted;
  const { mapping, showNiss } = wanted;
  const opened = await openFile(file, { monthGiven: month !== undefined, mapping, showNiss });
  if ('problems' in opened) return sayUnusable('ris sheet', file, opened.problems, lang, io);
  const { caseload } = opened;
  const dossier = caseload.dossierNamed(wanted.dossier);
  const shown: Shown[] = [];
  let refused = 0;
  for await (const dossiers of dossiersOf(caseload, month)) {
    for (const one of dossiers.filter((read) => isWanted(read, { ...wanted, dossier }))) {
      const checked = checkDossier(one, { bareme: options.bareme });
      if (checked.status === 'refused') refused += 1;
      else if (checked.warnings.includes('SHORT_ROW'))
        // A remark on the row and not on the dossier: the sheet does not know it.
        io.stderr.write(`ris sheet: ${warning(lang, 'SHORT_ROW')}\n`);
      shown.push(checked.status === 'refused' ? refusedOf(checked, lang) : sheetOf(checked, options));
    }
  }
  if (shown.length === 0) {
    const figures = { file, value: dossier, ...(month !== undefined && { month }) };
    io.stderr.write(`ris sheet: ${fill(lang, SHEET.noRow[lang], figures)}\n`);
  }
  await show(shown, options.html, lang, io);
  return shown.length > 0 && refused === 0 ? EXIT.done : EXIT.failed;
}

/** A row of the dossier whose month cannot be read may be the one: it is told, not passed over. */
function isWanted(read: ReadDossier, { dossier, month }: Wanted): boolean {
  return read.dossier === dossier && (month === undefined || read.month === '' || read.month === month);
}

function sheetOf(row: AssessedRow, options: Options): Shown {
  const { input, paid, finding } = row;
  const { lang, bareme } = options;
  const result = assess(input, { trace: true, bareme });
  if (!isTraced(result)) throw new Error('a trace was asked for');
  const explained =
    paid === undefined || finding === undefined ? undefined : explainedOf({ ...row, paid, finding }, options);
  return {
    page: {
      sheet: decisionSheet(input, result, { lang, bareme }),
      stamp: stampOf(input, bareme, manifest.version),
      explained,
    },
  };
}

/** Every reason of a refusal, with its line and column: a terminal shows them without a sheet around. */
function refusedOf({ line, dossier, month, problems }: RefusedRow, lang: Lang): Shown {
  const reasons = problems.map((problem) =>
    fill(lang, CHECK_SUMMARY.refusal[lang], {
      line: problem.line ?? line,
      ...(problem.column !== undefined && { column: problem.column }),
      message: message(lang, problem),
    }),
  );
  const lines = [fill(lang, SHEET.rowRefused[lang], { value: dossier }), ...reasons.map((one) => `  ${one}`)];
  const sheet: Sheet = {
    lang,
    title: SHEET.title[lang],
    status: 'refused',
    facts: [
      { label: SHEET.dossier[lang], texts: [printable(dossier)] },
      ...(month === '' ? [] : [{ label: SHEET.period[lang], texts: [formatMonth(lang, month)] }]),
    ],
    sections: [
      { id: 'refusal', title: SECTIONS.refusal[lang], statements: reasons.map((text) => ({ text })) },
    ],
    conclusion: { label: SHEET.refused[lang], sentence: SHEET.refusedWhy[lang] },
    notices: [SHEET.noDecision[lang]],
  };
  return { page: { sheet }, text: `${lines.join('\n')}\n` };
}
