import Papa from 'papaparse';
import type { CheckedRow } from '../check';
import { reportHeader, reportRow, type ReportStyle } from './report-row';

/** Spreadsheets of these languages part cells with a semicolon, and know UTF-8 by its mark. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The first line of the report as text (caseload.md §4): semicolon, byte order mark and decimal comma for French, Dutch and
 * German; comma and decimal point for English.
 */
export function reportCsvHeader(style: ReportStyle): string {
  return `${style.lang === 'en' ? '' : BYTE_ORDER_MARK}${csv([reportHeader(style)], style)}`;
}

/** Further lines of the report as text, for a batch of rows. */
export function reportCsvRows(rows: readonly CheckedRow[], style: ReportStyle): string {
  return rows.length === 0
    ? ''
    : csv(
        rows.map((row) => reportRow(row, style)),
        style,
      );
}

function csv(rows: string[][], { lang }: ReportStyle): string {
  const newline = '\r\n';
  return Papa.unparse(rows, { delimiter: lang === 'en' ? ',' : ';', newline }) + newline;
}
