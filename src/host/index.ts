/** The spreadsheet behind a port, and Excel as its adapter. */
export { answered } from './answered';
export { excel, excelWorkbook } from './excel';
export { languageOf } from './language';
export { addressOf, blockOf, holds, MOST_COLUMNS, MOST_ROWS, sheetName } from './names';
export { saveFile } from './save-file';
export type { Spreadsheet } from './spreadsheet';
export {
  SpreadsheetProblem,
  type ActiveCell,
  type Block,
  type Look,
  type NewCell,
  type NewChart,
  type NewSheet,
  type Place,
  type PlacedRows,
  type SheetValue,
  type SpreadsheetProblemCode,
  type Watch,
  type WorkbookPort,
  type Written,
} from './workbook-port';
