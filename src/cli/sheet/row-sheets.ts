import manifest from '../../../package.json';
import type { Bareme } from '../../bareme';
import {
  checkDossier,
  dossiersOf,
  problemText,
  readUnder,
  rowPage,
  type OpenOptions,
  type ReadDossier,
  type RefusedRow,
} from '../../caseload';
import type { Policy } from '../../engine';
import { CHECK_SUMMARY, SECTIONS, SHEET, fill, formatMonth, printable, type Lang } from '../../i18n';
import type { Sheet } from '../../sheet';
import { openFile } from '../check/open-file';
import { EXIT, type Io } from '../io';
import { masked } from '../masked';
import { sayUnusable } from '../unusable-file';
import { show, type Shown } from './show';

/** Which dossiers of a caseload file are wanted, and how the file is read. */
export interface Wanted extends OpenOptions {
  readonly dossier: string;
  /** The sheet of a workbook; else the only one that can be meant. */
  readonly sheet?: string | undefined;
  /** `YYYY-MM`; also the month of the rows that give none. */
  readonly month?: string;
  /** Readings of disputed points, for the rows that do not choose themselves. */
  readonly policy?: Partial<Policy> | undefined;
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
  const { sheet, mapping, showNiss } = wanted;
  const opened = await openFile(file, {
    sheet,
    monthGiven: month !== undefined,
    month,
    mapping,
    showNiss,
  });
  if ('problems' in opened) return sayUnusable('ris sheet', file, opened.problems, lang, io);
  const { caseload } = opened;
  const dossier = caseload.dossierNamed(wanted.dossier);
  const shown: Shown[] = [];
  let refused = 0;
  for await (const dossiers of dossiersOf(caseload, month)) {
    for (const one of dossiers.filter((read) => isWanted(read, { ...wanted, dossier }))) {
      const checked = checkDossier(readUnder(one, wanted.policy), { bareme: options.bareme });
      if (checked.status === 'refused') refused += 1;
      shown.push(
        checked.status === 'refused'
          ? refusedOf(checked, lang)
          : { page: rowPage(checked, { lang, bareme: options.bareme, version: manifest.version }) },
      );
    }
  }
  if (shown.length === 0) {
    const figures = { file: masked(file, showNiss), value: dossier, ...(month !== undefined && { month }) };
    io.stderr.write(`ris sheet: ${fill(lang, SHEET.noRow[lang], figures)}\n`);
  }
  await show(shown, options.html, lang, io);
  return shown.length > 0 && refused === 0 ? EXIT.done : EXIT.failed;
}

/** A row of the dossier whose month cannot be read may be the one: it is told, not passed over. */
function isWanted(read: ReadDossier, { dossier, month }: Wanted): boolean {
  return read.dossier === dossier && (month === undefined || read.month === '' || read.month === month);
}

/** Every reason of a refusal, with its line and column: a terminal shows them without a sheet around. */
function refusedOf({ line, dossier, month, problems }: RefusedRow, lang: Lang): Shown {
  const reasons = problems.map((problem) =>
    fill(lang, CHECK_SUMMARY.refusal[lang], {
      line: problem.line ?? line,
      ...(problem.column !== undefined && { column: problem.column }),
      message: problemText(problem, lang),
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
