export { csvBeginning, csvText } from './csv-text';
export { columnName } from './column-name';
export { asReadNote, causeOfMany, causeOfRow } from './as-read';
export { causeOf } from './cause-of';
export { harmless } from './harmless';
export { REGIME_KEYS, regimeCells, regimeCsv, regimeHeader } from './regime-row';
export { reportCsvHeader, reportCsvRows } from './report-csv';
export { REPORT_KEYS, reportHeader, reportRow, sentences, type ReportStyle } from './report-row';
