export { gridWorkbook } from './workbook';
export { sheetName } from './sheet-name';
