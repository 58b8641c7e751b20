/** Errors on the form of an input (HOUSEHOLD.md §8, pass 1). */
export type StructureCode =
  | 'MALFORMED'
  | 'MISSING_FIELD'
  | 'UNKNOWN_FIELD'
  | 'WRONG_TYPE'
  | 'UNKNOWN_VALUE'
  | 'BAD_DATE'
  | 'BAD_AMOUNT'
  | 'NEGATIVE_AMOUNT'
  | 'BAD_FRACTION'
  | 'OUT_OF_RANGE';

/** Errors of RESULT.md §3. */
export type ErrorCode =
  | StructureCode
  | 'DATE_OUTSIDE_COVERAGE'
  | 'PERIOD_OUTSIDE_MONTH'
  | 'PERIOD_REVERSED'
  | 'EFFECT_AFTER_PERIOD'
  | 'REVIEW_BEFORE_REFORM'
  | 'CHANGE_INSIDE_PERIOD'
  | 'NO_APPLICANT'
  | 'MANY_APPLICANTS'
  | 'TWO_PARTNERS'
  | 'DUPLICATE_ID'
  | 'BIRTH_AFTER_PERIOD'
  | 'AGE_CONTRADICTION'
  | 'AGE_UNKNOWN'
  | 'DUPLICATE_FAMILY_ALLOWANCE'
  | 'SPI_NOT_IN_FORCE'
  | 'CAP_UNKNOWN'
  | 'TRANSFER_AFTER_EFFECT'
  | 'EQUITY_WITHOUT_REASON'
  | 'EQUITY_OUT_OF_RANGE';

/** Warnings of RESULT.md §2. */
export type WarningCode =
  | 'BAREME_SUPPLEMENT'
  | 'CATEGORY_MISMATCH'
  | 'APPLICANT_MINOR'
  | 'ATCHARGE_ASSUMED'
  | 'HOMELESS_WITHOUT_PIIS'
  | 'SPI_IGNORED'
  | 'SPI_SHORTAGE_PARTIAL_MONTH'
  | 'STUDENT_OVER_25'
  | 'STUDENT_WITHOUT_PIIS'
  | 'VOLUNTEER_CAP_EXCEEDED'
  | 'EXEMPTION_NOT_IN_FORCE'
  | 'TRANSFER_OUTSIDE_10_YEARS'
  | 'FAMILY_ALLOWANCE_POLICY'
  | 'CUSTODY_POLICY'
  | 'CUSTODY_IGNORED'
  | 'ART34_EQUITY'
  | 'PRE_2023_METHOD'
  | 'BAREME_COMPUTED'
  | 'BAREME_PUBLISHED_MONTHLY_DIFFERS'
  | 'ASE_ANALOGY'
  | 'ASE_TRANSFER';

/** What is wrong with the input, as data: the sentence is made elsewhere, in the reader's language. */
export interface Problem<Code extends string = ErrorCode> {
  readonly code: Code;
  /** JSON Pointer into the input. */
  readonly path: string;
  /** The figures that a sentence needs: the value found, the limits. */
  readonly figures?: Readonly<Record<string, string | number>>;
}

/** A remark on a computed result; it has no effect on the amount, except where RESULT.md §2 says so. */
export interface Warning<Code extends string = WarningCode> {
  readonly code: Code;
  /** JSON Pointer into the input. */
  readonly path: string;
}
