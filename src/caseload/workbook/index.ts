export { unreadableCode, type UnreadableCell, type UnreadableCode } from './cells';
export { isWorkbook } from './container';
export { openSheet, openValues, type Sheet, type ValuesPlace } from './open-sheet';
export { openWorkbook, type Workbook } from './open-workbook';
export { unusable, type Unusable, type WorkbookCode, type WorkbookProblem } from './problems';
