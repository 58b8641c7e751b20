import type { RefusedResult, TraceStep } from '../engine';
import type { ProcedureErrorCode, ProcedureWarning } from './codes';
import type { QuestionName } from './contract';
import type { ProcedurePolicy } from './policy';

/** EUR with two decimals. */
export type AmountText = string;
/** `YYYY-MM-DD`. */
export type DateText = string;
/** `YYYY-MM`. */
export type MonthText = string;
/** Exact: two to six decimals, else `"n/d"`. */
export type RateText = string;

/** Whether a condition holds; `examine`: the caseworker must look. */
export type ConditionStatus = 'met' | 'notMet' | 'examine';

export interface Condition {
  readonly status: ConditionStatus;
  readonly article: string;
  /** The day from which a date cures it. */
  readonly from?: DateText;
}

export type ConditionCode =
  'RESIDENCE' | 'AGE' | 'STAY' | 'RESOURCES' | 'NEED' | 'WORK' | 'WORK_PARTNER' | 'OTHER_RIGHTS' | 'PIIS';

/** Answer to `conditions`. */
export interface ConditionsResult {
  readonly overall: ConditionStatus;
  readonly conditions: Readonly<Partial<Record<ConditionCode, Condition>>>;
  readonly piis: { readonly required: 'yes' | 'no' | 'unknown'; readonly due?: DateText };
}

export type DeadlineCode =
  | 'RECEIPT'
  | 'TRANSFER'
  | 'CONFLICT'
  | 'DECISION'
  | 'INTEREST_LATE_DECISION'
  | 'APPEAL_NO_DECISION_FROM'
  | 'NOTIFICATION'
  | 'PAYMENT'
  | 'INTEREST_LATE_PAYMENT'
  | 'PIIS'
  | 'REVIEW'
  | 'REFLECTION'
  | 'FORM_B1'
  | 'FORM_D1';

export interface Deadline {
  readonly due: DateText;
  readonly article: string;
}

/** The period of appeal (L 47); without days where it does not run. */
export interface Appeal {
  readonly running: boolean;
  readonly firstDay?: DateText;
  readonly lastDay?: DateText;
}

/** Answer to `deadlines`. */
export interface DeadlinesResult {
  readonly deadlines: Readonly<Partial<Record<DeadlineCode, Deadline>>>;
  readonly appeal?: Appeal;
}

/** First and last day, both counted. */
export interface Period {
  readonly from: DateText;
  readonly to: DateText;
}

export type SanctionReason = 'PRESCRIBED' | 'NO_FORMAL_NOTICE' | 'LEGITIMATE_GROUND' | 'NO_LEGAL_SANCTION';

export interface SuspendedMonth {
  readonly month: MonthText;
  readonly payable: AmountText;
  readonly coveredDays: number;
  readonly suspendedDays: number;
  readonly withheld: AmountText;
  readonly paid: AmountText;
}

/** Answer to `sanction`. */
export interface SanctionResult {
  readonly allowed: boolean;
  readonly reasons: readonly SanctionReason[];
  readonly repeat?: boolean;
  readonly maxMonths?: number;
  /** Days on which a sanction of a PIIS may begin. */
  readonly window?: { readonly earliest: DateText; readonly latest: DateText };
  readonly executeBy?: DateText;
  /** What is executed. */
  readonly period?: Period;
  readonly reprieve?: Period;
  /** Stays abroad: what is used of the free weeks or days of each year. */
  readonly counted?: readonly {
    readonly year: number;
    readonly unit: 'weeks' | 'days';
    readonly used: number;
  }[];
  readonly suspendedDays?: number;
  readonly months: readonly SuspendedMonth[];
  readonly withheldTotal: AmountText;
}

export type RecoveryStatus = 'none' | 'arrears' | 'recoverable' | 'limited' | 'protected' | 'prescribed';

export interface RecoveryMonth {
  readonly month: MonthText;
  /** Paid less due; negative for arrears. */
  readonly overpaid: AmountText;
  readonly recoverable: AmountText;
  readonly status: RecoveryStatus;
}

/** Answer to `recovery` of kind beneficiary. */
export interface BeneficiaryRecoveryResult {
  readonly effectiveFrom?: DateText;
  readonly months: readonly RecoveryMonth[];
  readonly overpaid: AmountText;
  readonly protected: AmountText;
  readonly prescribed: AmountText;
  readonly waived: AmountText;
  readonly recoverable: AmountText;
  readonly arrears: AmountText;
}

export type DebtorStatus =
  | 'RECOVERABLE'
  | 'BELOW_CEILING'
  | 'RANK_EXCLUDED'
  | 'PARENT_ADULT'
  | 'CHILD_NO_PATRIMONY_DROP'
  | 'EX_SPOUSE_NO_JUDGMENT'
  | 'EQUITY'
  | 'SHORT_GRANT'
  | 'ARTICLE_60';

export interface DebtorResult {
  readonly id: string;
  readonly status: DebtorStatus;
  /** Heads of this debtor among those of the rank, `"1/2"`. */
  readonly share: string;
  readonly months: readonly {
    readonly month: MonthText;
    readonly scale: AmountText;
    readonly cap: AmountText;
    readonly due: AmountText;
  }[];
  readonly due: AmountText;
}

/** Answer to `recovery` of kind debtors. */
export interface DebtorsRecoveryResult {
  readonly incomeYear: number;
  readonly scaleFrom: DateText;
  readonly ceiling: AmountText;
  readonly perDependant: AmountText;
  readonly debtors: readonly DebtorResult[];
  readonly waived: AmountText;
  readonly recoverable: AmountText;
}

export type PremiumConditionCode =
  'HOMELESS_ENDED' | 'MAIN_RESIDENCE' | 'ONCE_IN_LIFE' | 'BENEFICIARY' | 'INCOME' | 'ONE_PER_HOUSEHOLD';

/** Answer to `premium`. */
export interface PremiumResult {
  readonly overall: ConditionStatus;
  readonly conditions: Readonly<Partial<Record<PremiumConditionCode, Condition>>>;
  readonly amount: AmountText;
}

/** Answer to `maintenanceAid`. */
export interface MaintenanceAidResult {
  readonly months: readonly { readonly month: MonthText; readonly aid: AmountText }[];
  readonly total: AmountText;
  /** What is left of the year. */
  readonly left: AmountText;
}

export interface FormBResult {
  readonly work: AmountText;
  readonly replacement: AmountText;
  readonly requestedAnnual: AmountText;
  readonly calculationAnnual: AmountText;
  readonly difference: AmountText;
}

/** Answer to `stateShare`. */
export interface StateShareResult {
  readonly baseRate: RateText;
  readonly rate: RateText;
  readonly basis: 'SIZE' | 'COUNTS' | 'REFORM_2026_1' | 'REFORM_2026_2' | 'DECLARED';
  readonly amount: AmountText;
  readonly share: AmountText;
  readonly piisRate: RateText;
  readonly piisShare: AmountText;
  readonly ownShare: AmountText;
  readonly formB?: FormBResult;
}

export interface ArtisticPeriod extends Period {
  readonly cap: AmountText;
  readonly used: AmountText;
  readonly left: AmountText;
}

/** Answer to `spiCounter`; which fields are there depends on the kind. */
export interface SpiCounterResult {
  readonly gaps?: readonly { readonly fullMonths: number; readonly continues: boolean }[];
  readonly monthDaysLeft?: number;
  readonly until?: DateText;
  /** Rank, 1 to 3, of the artistic period that holds the month. */
  readonly current?: number;
  readonly periods?: readonly ArtisticPeriod[];
  readonly windowFrom?: DateText;
  readonly windowTo?: DateText;
  readonly usedDays?: number;
  readonly remainingDays?: number;
  readonly exhaustedIn?: MonthText;
  readonly shortage?: Period;
}

/** The answer of each question. */
export interface AnswerOf {
  conditions: ConditionsResult;
  deadlines: DeadlinesResult;
  sanction: SanctionResult;
  recovery: BeneficiaryRecoveryResult | DebtorsRecoveryResult;
  premium: PremiumResult;
  maintenanceAid: MaintenanceAidResult;
  stateShare: StateShareResult;
  spiCounter: SpiCounterResult;
}

/** A question answered. */
export interface Answered<Name extends QuestionName> {
  readonly id: string;
  readonly question: Name;
  readonly status: 'ok';
  readonly result: AnswerOf[Name];
  /** The readings that the question looks at, as applied. */
  readonly policy: Partial<ProcedurePolicy>;
  readonly warnings: readonly ProcedureWarning[];
  readonly errors: readonly [];
  readonly trace?: readonly TraceStep[];
}

export type AnsweredProcedure = { [Name in QuestionName]: Answered<Name> }[QuestionName];

/** The command was not usable. */
export type RefusedProcedure = RefusedResult<ProcedureErrorCode>;

export type ProcedureResult = AnsweredProcedure | RefusedProcedure;
