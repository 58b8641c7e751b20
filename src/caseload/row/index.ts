export { ofPayment } from './of-payment';
export { headerOf, placed } from './placed';
export { formProblem, readRow, type ReadRow, type RowContext } from './read-row';
export { remarksOf, type RowRemarks } from './remarks';
export { figuresOf, ofWorkbook } from './unreadable';
export { withoutEcho } from './without-echo';
