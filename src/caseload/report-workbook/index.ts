export type { CauseText } from './causes-sheet';
export { MOST_REPORT_ROWS, reportWorkbook, type ReportWorkbook } from './report-workbook';
