import type { Problem, StructureCode, Warning } from '../engine';

/** Errors of PROCEDURE.md §10. */
export type ProcedureErrorCode =
  | StructureCode
  | 'DATE_ORDER'
  | 'DATE_OUTSIDE_COVERAGE'
  | 'PERIOD_OUTSIDE_MONTH'
  | 'PERIOD_OUTSIDE_YEAR'
  | 'DUPLICATE_MONTH'
  | 'DUPLICATE_ID'
  | 'START_OUTSIDE_WINDOW'
  | 'DURATION_OUT_OF_RANGE'
  | 'WAIVER_TOO_HIGH'
  | 'SPI_NOT_IN_FORCE';

/** Warnings of PROCEDURE.md. */
export type ProcedureWarningCode =
  | 'ADVANCE_RECOVERABLE'
  | 'APPEAL_NOT_RUNNING'
  | 'ASE_ANALOGY'
  | 'ASE_RULES'
  | 'BAREME_SUPPLEMENT'
  | 'BEFORE_2014_10'
  | 'COMPENSATION_EXCLUDED'
  | 'COUNTER_EXCEEDED'
  | 'DAYS_ASSUMED'
  | 'DECISION_LATE'
  | 'DIVISION_WAIVED'
  | 'EXCEPTIONAL_STAY'
  | 'EXECUTION_PRESCRIBED'
  | 'FORM_B_ROUNDING'
  | 'MINOR_ASE'
  | 'MORE_THAN_PAID'
  | 'NOTIFICATION_LATE'
  | 'NO_TITLE'
  | 'OUTSIDE_WINDOW'
  | 'PARTIAL_PAYMENT'
  | 'PIIS_DISPENSED'
  | 'PIIS_PENDING'
  | 'PIIS_SHARE_UNKNOWN'
  | 'PRESENTATION_UNKNOWN'
  | 'RATE_DECLARED'
  | 'SEE_ASE'
  | 'SEVERAL_PREMIUMS_POSSIBLE'
  | 'SHORTAGE_OUTSIDE_BLOCK'
  | 'SPI_NOT_APPLIED'
  | 'TRANSFER_LATE'
  | 'URGENT_MEDICAL_ONLY'
  | 'WINDOW_ENDED';

/** What is wrong with a command, as data. */
export type ProcedureProblem = Problem<ProcedureErrorCode>;

/** A remark on an answer. */
export type ProcedureWarning = Warning<ProcedureWarningCode>;
