export { excel } from './excel';
export { excelWorkbook } from './workbook';
