export { dataTypeCell, errorCell, type Argument, type Call, type InputCell } from './custom-functions';
export type { Cell, CellError, ErrorText, Fault, Outcome } from './results';
export { startExcel, type Excel, type ExcelOptions } from './start-excel';
