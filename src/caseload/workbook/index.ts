export { unreadableCode, type UnreadableCell, type UnreadableCode } from './cells';
export { isWorkbook } from './container';
export { openSheet, type Sheet } from './open-sheet';
export { openWorkbook, type Workbook } from './open-workbook';
export { unusable, type Unusable, type WorkbookCode, type WorkbookProblem } from './problems';
