export { dataTypeCell, errorCell, type Argument, type Call, type InputCell } from './custom-functions';
export { Host, type HostOptions } from './host';
export type { Cell, CellError, ErrorText, Fault, Outcome } from './results';
export { startExcel, type Excel, type ExcelOptions } from './start-excel';
export { startWorkbook, type OpenWorkbook, type WorkbookOptions } from './start-workbook';
export type { Failure, Passed, Traffic } from './traffic';
export type {
  CellValue,
  ChartModel,
  Content,
  GivenCell,
  RuleModel,
  SheetSnapshot,
  Workbook,
} from './workbook';
