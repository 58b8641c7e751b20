export {
  checkCaseload,
  dossiersOf,
  openCaseload,
  rowsOf,
  type Caseload,
  type CheckOptions,
} from './caseload';
export {
  checkDossier,
  type AssessedRow,
  type CheckContext,
  type CheckedRow,
  type RefusedRow,
} from './check-dossier';
export { checkRow } from './check-row';
