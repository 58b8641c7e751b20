export { CHECK_HELP } from './help';
export { CHECK_HISTORY, HISTORY_COLUMNS } from './history';
export { CHECK_READINGS } from './readings';
export { CHECK_REGIMES } from './regimes';
export { REPORT_WORKBOOK } from './report-workbook';
export { CHECK_STATE_SHARE } from './state-share';
export { CHECK_SUMMARY } from './summary';
export { CHECK_WHAT_IF } from './what-if';
