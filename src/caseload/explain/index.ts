export { explainedOf, type Compared } from './explained';
export { flatSheet } from './flat-sheet';
export { rowPage, type RowPageOptions } from './row-page';
