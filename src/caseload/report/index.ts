export { harmless } from './harmless';
export { reportCsvHeader, reportCsvRows } from './report-csv';
export { REPORT_KEYS, reportHeader, reportRow, sentences, type ReportStyle } from './report-row';
