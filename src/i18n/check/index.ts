export { CHECK_HELP } from './help';
export { CHECK_HISTORY, EXAMINED_GROUND, HISTORY_COLUMNS, HISTORY_STATUSES } from './history';
export { CHECK_MAP } from './map-out';
export { CHECK_READINGS } from './readings';
export { CHECK_REGIMES, REGIME_COLUMNS, REGIME_REASON_TEXTS, type RegimeColumn } from './regimes';
export { REPORT_WORKBOOK } from './report-workbook';
export { CHECK_STATE_SHARE } from './state-share';
export { CHECK_SUMMARY } from './summary';
export { CHECK_WHAT_IF } from './what-if';
