import {
  csvBeginning,
  csvText,
  harmless,
  type DossierHistory,
  type HistoryMonth,
  type ReportStyle,
} from '../../caseload';
import { CHECK_HISTORY, HISTORY_COLUMNS, plain, type Lang } from '../../i18n';

type Column = keyof typeof HISTORY_COLUMNS;

const COLUMNS = Object.keys(HISTORY_COLUMNS) as Column[];

/** What the words of a proposal are called, by its code. */
const PROPOSALS = {
  none: 'statusNone',
  arrears: 'statusArrears',
  recoverable: 'statusRecoverable',
  protected: 'statusProtected',
  prescribed: 'statusPrescribed',
} as const;

/** What is proposed for a month, with the article that says so; a code that is not known stays as it is. */
export function proposalText({ status = 'none' }: HistoryMonth, lang: Lang): string {
  return status in PROPOSALS ? CHECK_HISTORY[PROPOSALS[status as keyof typeof PROPOSALS]][lang] : status;
}

/** The header of the history as text (caseload.md §4: keys, or labels). */
export function historyCsvHeader({ lang, labels }: ReportStyle): string {
  return (
    csvBeginning(lang) + csvText([COLUMNS.map((key) => (labels ? HISTORY_COLUMNS[key][lang] : key))], lang)
  );
}

/** Every month of a dossier as text, one row each; no text can become a formula. */
export function historyCsvRows({ dossier, months }: DossierHistory, style: ReportStyle): string {
  return csvText(
    months.map((month) => {
      const cells = cellsOf(dossier, month, style);
      return COLUMNS.map((key) => cells[key] ?? '');
    }),
    style.lang,
  );
}

function cellsOf(
  dossier: string,
  month: HistoryMonth,
  { lang, labels }: ReportStyle,
): Partial<Record<Column, string>> {
  const { lines, due, paid, difference, status, recoverable, counter } = month;
  return {
    dossier: harmless(dossier),
    month: month.month,
    lines: lines.join(' '),
    due: plain(lang, due),
    paid: plain(lang, paid),
    difference: plain(lang, difference),
    ...(status !== undefined && { status: labels ? proposalText(month, lang) : status }),
    ...(recoverable !== undefined && { recoverable: plain(lang, recoverable) }),
    ...(counter && { spiDaysLeft: String(counter.daysLeft), dueWithThem: plain(lang, counter.due) }),
  };
}
