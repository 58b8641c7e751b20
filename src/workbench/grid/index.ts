export { startGrid, type ActiveFault, type Grid } from './grid';
export { SheetCells, type OpenSheet, type OpenWorkbook } from './sheet-cells';
