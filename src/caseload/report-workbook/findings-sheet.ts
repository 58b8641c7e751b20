import { REPORT_WORKBOOK, STATUSES, type ReportColumn } from '../../i18n';
import type { CheckedRow } from '../check';
import { REPORT_KEYS, reportHeader, reportRow, type ReportStyle } from '../report';
import { cellText } from './cell-text';
import { euroFormat, INDENTED, MONTH_FORMAT, OVER, REFUSED, TEXT_FORMAT, UNDER } from './looks';
import { monthCell } from './month-cell';
import { tableSheet, type TableColumn } from './table-sheet';
import type { CellStyle, CellValue, WriteSheet } from './xlsx';

/** Widths in characters; texts that are longer run on to the right, or stop at the next cell. */
const WIDTHS: Readonly<Record<ReportColumn, number>> = {
  dossier: 18,
  month: 10,
  status: 13,
  category: 11,
  art34: 9,
  due: 14,
  paid: 14,
  difference: 14,
  cause: 36,
  detail: 60,
  warnings: 40,
  code: 26,
  line: 8,
  column: 22,
  message: 80,
};

const AMOUNTS: ReadonlySet<ReportColumn> = new Set(['due', 'paid', 'difference']);
const NUMBERS: ReadonlySet<ReportColumn> = new Set(['category', 'art34', 'line']);

/** The cells of a row of the findings: amounts and months as numbers and days that Excel can reckon with, all else as text. */
export function findingCells(row: CheckedRow, style: ReportStyle): CellValue[] {
  const cells = reportRow(row, style).map((text, index) => cellOf(REPORT_KEYS[index]!, text, row));
  while (cells.at(-1) === null) cells.pop();
  return cells;
}

function cellOf(key: ReportColumn, text: string, row: CheckedRow): CellValue {
  if (text === '') return null;
  if (key === 'month') return monthCell(row.month);
  if (AMOUNTS.has(key) && row.status !== 'refused') return amountCell(key, row);
  if (NUMBERS.has(key) && /^\d{1,9}$/.test(text)) return Number(text);
  return cellText(text);
}

/** Cents are exact in a double far beyond the amounts of the contract (below 10^12). */
function amountCell(key: ReportColumn, { result, paid }: Extract<CheckedRow, { paid?: string }>): CellValue {
  const exact = key === 'due' ? result.payable : key === 'paid' ? paid : result.difference;
  return exact === undefined ? null : Number(exact);
}

/** The sheet of the findings: one row a dossier, in the order read (caseload.md §4). */
export function findingsSheet(rows: CellValue[][], style: ReportStyle): WriteSheet {
  const { lang, labels } = style;
  const headers = reportHeader(style);
  const columns = REPORT_KEYS.map((key, index): TableColumn => {
    const look = lookOf(key, style);
    return { header: headers[index]!, width: WIDTHS[key], ...(look && { style: look }) };
  });
  const [difference, status] = [REPORT_KEYS.indexOf('difference'), REPORT_KEYS.indexOf('status')];
  const refused = labels ? STATUSES.refused[lang] : 'refused';
  return tableSheet({
    name: REPORT_WORKBOOK.findings[lang],
    table: 'Findings',
    columns,
    rows,
    rules: [
      { column: difference, operator: 'greaterThan', than: '0', style: OVER },
      { column: difference, operator: 'lessThan', than: '0', style: UNDER },
      { column: status, operator: 'equal', than: `"${refused}"`, style: REFUSED },
    ],
  });
}

function lookOf(key: ReportColumn, { lang }: ReportStyle): CellStyle | undefined {
  if (key === 'dossier') return { numFmt: TEXT_FORMAT };
  if (key === 'month') return { numFmt: MONTH_FORMAT };
  if (AMOUNTS.has(key)) return { numFmt: euroFormat(lang) };
  // Beside a column of numbers.
  return key === 'status' || key === 'cause' ? INDENTED : undefined;
}
