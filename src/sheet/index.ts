/** The decision sheet and the difference of two calculations, made from the trace; nothing is computed a second time. */
export { baremeLines, type BaremeLine } from './bareme-lines';
export { sheetCells, type SheetCell } from './cells';
export { decisionSheet, type SheetOptions } from './decision-sheet';
export { differences, differencesText, type Assessed, type Difference } from './difference';
export type * from './sheet';
export { sheetText, wrap } from './text';
export { shortArticle } from './words';
export { isTraced, type TracedComputed, type TracedResult } from './traced';
