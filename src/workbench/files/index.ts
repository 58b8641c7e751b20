export { csvOf } from './csv';
export { LOSS_KINDS, type Loss, type LossKind } from './losses';
export { fileOfWorkbook } from './file-of-workbook';
export { openFile, workbookOf, type NotOpened, type OpenedFile } from './open-file';
export { freezeOf, roomFor, type SheetData } from './sheet-of-file';
