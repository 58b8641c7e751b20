export { causesSaid, type CauseText } from './causes-sheet';
export { findingCells } from './findings-sheet';
export { withPrintNames } from './print-names';
export { reportSheets, type ReportContent, type ReportSheets } from './report-sheets';
export { MOST_REPORT_ROWS, reportWorkbook, type ReportWorkbook } from './report-workbook';
export type { CellStyle, WriteSheet as ReportSheet } from './xlsx';
