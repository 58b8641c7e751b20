export { ofPayment } from './of-payment';
export { headerOf, placed } from './placed';
export { outsideMonth } from './outside-month';
export { formProblem, readRow, type ReadRow, type RowContext } from './read-row';
export { remarksOf, type RowRemarks } from './remarks';
export { asDay, figuresOf, ofWorkbook } from './unreadable';
export { withoutEcho } from './without-echo';
