export { newSheet, valueOf } from './new-sheet';
export { sheetOfPage } from './sheet-cells';
