export { cellValue } from './cell-value';
export { newSheet } from './new-sheet';
export { sheetOfPage, type SaidCause } from './sheet-cells';
