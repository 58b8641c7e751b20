import {
  DETAIL,
  fill,
  findingText,
  plain,
  REPORT_COLUMNS,
  STATUSES,
  warning,
  type Lang,
  type ReportColumn,
} from '../../i18n';
import type { AssessedRow, CheckedRow, RefusedRow } from '../check';
import { causeOfRow, unreadFigures } from './as-read';
import { causeOf } from './cause-of';
import { harmless } from './harmless';
import { namedProblems, problemText } from './problem-cell';

/** How the report is written. */
export interface ReportStyle {
  readonly lang: Lang;
  /** Labels of the language for headers, statuses, causes and warnings, instead of keys and codes. */
  readonly labels: boolean;
}

/** The columns of the report, in order (caseload.md §4). */
export const REPORT_KEYS = Object.keys(REPORT_COLUMNS) as ReportColumn[];

type Cells = Partial<Record<ReportColumn, string>>;

/** The header of the report: keys, or labels. */
export function reportHeader({ lang, labels }: ReportStyle): string[] {
  return REPORT_KEYS.map((key) => (labels ? REPORT_COLUMNS[key][lang] : key));
}

/** One row of the report. Texts can not become formulas; amounts have two decimals and the decimal sign of the language. */
export function reportRow(row: CheckedRow, style: ReportStyle): string[] {
  const { lang, labels } = style;
  const cause = causeOf(row);
  const cells: Cells = {
    dossier: harmless(row.dossier),
    month: row.month,
    status: labels ? STATUSES[row.status][lang] : row.status,
    ...(cause !== undefined && {
      cause: labels ? causeOfRow(lang, cause, 'unread' in row ? row.unread : []) : cause,
    }),
    ...(row.status === 'refused' ? refusedCells(row, style) : assessedCells(row, style)),
  };
  return REPORT_KEYS.map((key) => cells[key] ?? '');
}

function assessedCells(row: AssessedRow, { lang, labels }: ReportStyle): Cells {
  const { result, paid, warnings } = row;
  const { difference } = result;
  return {
    category: String(result.category),
    art34: result.art34Regime,
    due: plain(lang, result.payable),
    ...(paid !== undefined && { paid: plain(lang, paid) }),
    ...(difference !== undefined && { difference: plain(lang, difference) }),
    detail: detailOf(row, lang),
    warnings: (labels ? warnings.map((code) => warning(lang, code)) : warnings).join(' '),
  };
}

/** The figures behind the amount; and where another one was paid, what explains it. */
function detailOf({ result, paid, finding, unread }: AssessedRow, lang: Lang): string {
  const figures = figuresOf(result, unread, lang);
  if (paid === undefined || finding === undefined || finding.cause === 'correct') return figures;
  return `${figures}. ${findingText(lang, finding, { paid, due: result.payable })}`;
}

/** The amount of the category, the resources if there are any, the days if not all, the columns that are not counted. */
function figuresOf(
  { baseMonthly, resources: { totalAnnual, countedAnnual }, days }: AssessedRow['result'],
  unread: AssessedRow['unread'],
  lang: Lang,
): string {
  return fill(lang, DETAIL[lang], {
    base: baseMonthly,
    ...(totalAnnual !== '0.00' && { total: totalAnnual, counted: countedAnnual }),
    ...(days.covered < days.inMonth && { covered: days.covered, inMonth: days.inMonth }),
    ...unreadFigures(lang, unread),
  });
}

/** Of a refused row the first problem gives code, line and column; the message says all. */
function refusedCells({ line, problems }: RefusedRow, { lang }: ReportStyle): Cells {
  const [first] = problems;
  return {
    code: first?.code ?? '',
    line: String(first?.line ?? line),
    column: harmless(first?.column ?? ''),
    message: harmless(sentences(problems, lang)),
  };
}

/** The sentences of a refused row; where there are several, each says its column, and its line where the dossier has several. */
export function sentences(problems: RefusedRow['problems'], lang: Lang): string {
  const [only, second] = problems;
  return only !== undefined && second === undefined
    ? problemText(only, lang)
    : namedProblems(problems, lang).join(' ');
}
