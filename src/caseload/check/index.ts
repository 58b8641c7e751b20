export {
  checkCaseload,
  dossiersOf,
  openCaseload,
  openRows,
  readUnder,
  rowsOf,
  type Caseload,
  type CheckOptions,
  type OpenOptions,
} from './caseload';
export type { SettledColumn } from './settled-amounts';
export {
  checkDossier,
  type AssessedRow,
  type CheckContext,
  type CheckedRow,
  type RefusedRow,
} from './check-dossier';
export { checkRow } from './check-row';
export { datedRows } from './dated-rows';
