import { REPORT_WORKBOOK, type RegimeColumn } from '../../i18n';
import type { RegimeRow } from '../regime';
import { REGIME_KEYS, regimeCells, regimeHeader, type ReportStyle } from '../report';
import { cellText } from './cell-text';
import { euroFormat, INDENTED, MONTH_FORMAT, OVER, signedEuroFormat, TEXT_FORMAT, UNDER } from './looks';
import { monthCell } from './month-cell';
import { tableSheet, type TableColumn } from './table-sheet';
import type { CellStyle, CellValue, WriteSheet } from './xlsx';

const WIDTHS: Readonly<Record<RegimeColumn, number>> = {
  dossier: 18,
  month: 10,
  line: 8,
  art34: 14,
  reason: 46,
  due: 14,
  dueReviewed: 18,
  effect: 18,
};

/** The sheet of AR 34: which wording applies to each dossier that has somebody it counts, why, and what its next review changes. */
export function regimesSheet(rows: readonly RegimeRow[], style: ReportStyle): WriteSheet {
  const headers = regimeHeader(style);
  const effect = REGIME_KEYS.indexOf('effect');
  return tableSheet({
    name: REPORT_WORKBOOK.art34[style.lang],
    table: 'Article34',
    columns: REGIME_KEYS.map((key, index): TableColumn => {
      const look = lookOf(key, style);
      return { header: headers[index]!, width: WIDTHS[key], ...(look && { style: look }) };
    }),
    rows: rows.map((row) => cellsOf(row, style)),
    rules: [
      { column: effect, operator: 'greaterThan', than: '0', style: OVER },
      { column: effect, operator: 'lessThan', than: '0', style: UNDER },
    ],
  });
}

function cellsOf(row: RegimeRow, style: ReportStyle): CellValue[] {
  const texts = regimeCells(row, style);
  const { month, line, due, wording, review } = row;
  return [
    cellText(texts.dossier),
    monthCell(month),
    line,
    Number(wording),
    cellText(texts.reason),
    Number(due),
    ...(review === undefined ? [] : [Number(review.due), Number(review.effect)]),
  ];
}

function lookOf(key: RegimeColumn, { lang }: ReportStyle): CellStyle | undefined {
  switch (key) {
    case 'dossier':
      return { numFmt: TEXT_FORMAT };
    case 'month':
      return { numFmt: MONTH_FORMAT };
    case 'reason':
      return INDENTED;
    case 'due':
    case 'dueReviewed':
      return { numFmt: euroFormat(lang) };
    case 'effect':
      return { numFmt: signedEuroFormat(lang) };
    default:
      return undefined;
  }
}
