/** Names of cells, sheets and tables, as every spreadsheet writes them. */
export { addressOf, blockOf, columnOf, holds, lettersOf, MOST_COLUMNS, MOST_ROWS, type Area } from './a1';
export { sheetName, tableName } from './names';
