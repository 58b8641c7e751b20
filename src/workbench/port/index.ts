export { gridWorkbook } from './workbook';
