export { csvBeginning, csvText } from './csv-text';
export { causeOf } from './cause-of';
export { harmless } from './harmless';
export { reportCsvHeader, reportCsvRows } from './report-csv';
export { REPORT_KEYS, reportHeader, reportRow, sentences, type ReportStyle } from './report-row';
