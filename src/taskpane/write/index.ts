export { cellValue, serialOf } from './cell-value';
export { newSheet } from './new-sheet';
export { sheetOfPage } from './sheet-cells';
