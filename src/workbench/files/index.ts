export { csvOfSheet } from './csv-of-grid';
export type { Loss, LossKind } from './losses';
export { fileOfWorkbook } from './file-of-workbook';
export {
  MOST_FORMULA_ROWS,
  openFile,
  workbookOf,
  type GridProblem,
  type NotOpened,
  type OpenedFile,
} from './open-file';
