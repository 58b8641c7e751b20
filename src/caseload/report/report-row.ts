import {
  COLUMN_MESSAGE,
  DETAIL,
  causeLabel,
  fill,
  message,
  plain,
  REPORT_COLUMNS,
  STATUSES,
  warning,
  type Lang,
  type ReportColumn,
} from '../../i18n';
import type { AssessedRow, CheckedRow, RefusedRow } from '../check';
import { harmless } from './harmless';

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
  const cells: Cells = {
    dossier: harmless(row.dossier),
    month: row.month,
    status: style.labels ? STATUSES[row.status][style.lang] : row.status,
    ...(row.status === 'refused' ? refusedCells(row, style) : assessedCells(row, style)),
  };
  return REPORT_KEYS.map((key) => cells[key] ?? '');
}

function assessedCells(
  { result, paid, finding, warnings }: AssessedRow,
  { lang, labels }: ReportStyle,
): Cells {
  const { difference } = result;
  return {
    category: String(result.category),
    art34: result.art34Regime,
    due: plain(lang, result.payable),
    ...(paid !== undefined && { paid: plain(lang, paid) }),
    ...(difference !== undefined && { difference: plain(lang, difference) }),
    ...(finding && { cause: labels ? causeLabel(lang, finding.cause) : finding.cause }),
    detail: detailOf(result, lang),
    warnings: (labels ? warnings.map((code) => warning(lang, code)) : warnings).join(' '),
  };
}

/** The figures behind the amount: base, resources if there are any, days if not all. */
function detailOf(
  { baseMonthly, resources: { totalAnnual, countedAnnual }, days }: AssessedRow['result'],
  lang: Lang,
): string {
  return fill(lang, DETAIL[lang], {
    base: baseMonthly,
    ...(totalAnnual !== '0.00' && { total: totalAnnual, counted: countedAnnual }),
    ...(days.covered < days.inMonth && { covered: days.covered, inMonth: days.inMonth }),
  });
}

/** Of a refused row the first problem gives code and column; the message says all. */
function refusedCells({ line, problems }: RefusedRow, { lang }: ReportStyle): Cells {
  const [first] = problems;
  return {
    code: first?.code ?? '',
    line: String(line),
    column: harmless(first?.column ?? ''),
    message: harmless(sentences(problems, lang)),
  };
}

/** The sentences of a refused row; where there are several, each says its column. */
export function sentences(problems: RefusedRow['problems'], lang: Lang): string {
  return problems
    .map((problem) => {
      const sentence = message(lang, problem);
      return problems.length > 1 && problem.column !== undefined
        ? fill(lang, COLUMN_MESSAGE[lang], { column: problem.column, message: sentence })
        : sentence;
    })
    .join(' ');
}
