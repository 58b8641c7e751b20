import type { CheckedRow } from '../check';
import { csvBeginning, csvText } from './csv-text';
import { reportHeader, reportRow, type ReportStyle } from './report-row';

/**
 * The first line of the report as text (caseload.md §4): semicolon, byte order mark and decimal comma for French, Dutch and
 * German; comma and decimal point for English.
 */
export function reportCsvHeader(style: ReportStyle): string {
  return csvBeginning(style.lang) + csvText([reportHeader(style)], style.lang);
}

/** Further lines of the report as text, for a batch of rows. */
export function reportCsvRows(rows: readonly CheckedRow[], style: ReportStyle): string {
  if (rows.length === 0) return '';
  return csvText(
    rows.map((row) => reportRow(row, style)),
    style.lang,
  );
}
