export { CHECK_HELP } from './help';
export { CHECK_SUMMARY } from './summary';
export { REPORT_WORKBOOK } from './report-workbook';
