export { checkCaseload, openCaseload, rowsOf, type Caseload, type CheckOptions } from './caseload';
export type { Cause } from './cause';
export { checkRow, type AssessedRow, type CheckedRow, type CheckContext, type RefusedRow } from './check-row';
