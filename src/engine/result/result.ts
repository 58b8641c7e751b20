import type { Category, Policy, Scheme, SpiKind } from '../household';
import type { Art34Regime } from '../rules/ar34-cohabitants';
import type { TraceStep } from '../trace';
import type { ErrorCode, Problem, Warning } from './codes';

/** EUR with two decimals: `"1314.20"`. */
export type AmountText = string;

/** Output of one assessment (RESULT.md §1). */
export type Result = ComputedResult | RefusedResult;

/** The input was not usable; nothing was computed. */
export interface RefusedResult<Code extends string = ErrorCode> {
  readonly id: string;
  readonly status: 'refused';
  readonly errors: readonly Problem<Code>[];
  readonly warnings: readonly [];
}

/** The dossier was computed (RESULT.md §1). */
export interface ComputedResult extends Amounts {
  readonly id: string;
  /** due: something is payable; none: the resources reach the amount, or the right rounds to 0.00. */
  readonly status: 'due' | 'none';
  readonly scheme: Scheme;
  readonly categoryBasis: 'declared' | 'derived';
  /** First day of the amounts used. */
  readonly baremeFrom: string;
  readonly art34Regime: Art34Regime;
  /** EUR for the days covered. */
  readonly payable: AmountText;
  readonly days: { readonly covered: number; readonly inMonth: number };
  /** EUR, paid less payable; positive: overpaid. */
  readonly difference?: AmountText;
  /** Weighted custody only: category 3, then its complement. */
  readonly parts?: readonly Part[];
  /** The seven readings as applied. */
  readonly policy: Policy;
  readonly warnings: readonly Warning[];
  readonly errors: readonly [];
  readonly trace?: readonly TraceStep[];
}

/** Weighted custody: the calculation for the children's time, or for the rest of the time. */
export interface Part extends Amounts {
  /** Part of the time, `"n/d"` in lowest terms. */
  readonly share: string;
}

/** The figures of the calculation in one category. */
export interface Amounts {
  readonly category: Category;
  /** EUR a year. */
  readonly baseAnnual: AmountText;
  /** EUR a month. */
  readonly baseMonthly: AmountText;
  readonly exemptions: { readonly spi: readonly SpiResult[]; readonly generalAnnual: AmountText };
  readonly resources: ResourcesResult;
  /** EUR; only where a new claim was tested on the prorated amount. */
  readonly thresholdPeriod?: AmountText;
  /** EUR a year. */
  readonly payableAnnual: AmountText;
  /** EUR a month. */
  readonly payableMonthly: AmountText;
  readonly details?: Details;
}

/** What an exemption of AR 35 did for one person; EUR, per month or per year. */
export interface SpiResult {
  /** Id of the person. */
  readonly person: string;
  /** The kind applied: a shortage job in a partial month has the general exemption. */
  readonly kind: SpiKind;
  readonly per: 'month' | 'year';
  /** The most that is exempt. */
  readonly cap: AmountText;
  readonly used: AmountText;
  /** Income under the exemption that is left and counted. */
  readonly net: AmountText;
}

/** The components (HOUSEHOLD.md §6): EUR a year, but for the two monthly ones. */
export interface ResourcesResult {
  readonly professionalMonthly: AmountText;
  readonly professionalCountedMonthly: AmountText;
  readonly professional: AmountText;
  readonly otherMonthly: AmountText;
  readonly familyAllowanceImputed: AmountText;
  readonly artistic: AmountText;
  readonly ale: AmountText;
  readonly volunteer: AmountText;
  readonly immovable: AmountText;
  readonly movable: AmountText;
  readonly transfers: AmountText;
  readonly benefitsInKind: AmountText;
  readonly partnerExcess: AmountText;
  readonly debtorsExcess: AmountText;
  readonly totalAnnual: AmountText;
  /** After the general exemption (AR 22 §2); the total where there is no right. */
  readonly countedAnnual: AmountText;
}

/** Working figures, EUR a year; goods and transfers of the pool only. */
export interface Details {
  readonly immovables?: readonly ImmovableResult[];
  readonly transfers?: readonly TransferResult[];
  readonly partner?: {
    readonly resourcesAnnual: AmountText;
    readonly thresholdAnnual: AmountText;
    readonly excessAnnual: AmountText;
  };
  readonly debtors?: {
    readonly count: number;
    readonly resourcesAnnual: AmountText;
    /** Count times the category 1 amount. */
    readonly thresholdAnnual: AmountText;
    readonly excessAnnual: AmountText;
    /** This applicant's share, before equity. */
    readonly shareAnnual: AmountText;
  };
}

/** How a good was counted (AR 25–26), EUR a year; a bare ownership is ignored. */
export interface ImmovableResult {
  /** JSON Pointer of its row. */
  readonly path: string;
  readonly method: 'cadastral' | 'rent' | 'foreign' | 'ignored';
  readonly gross?: AmountText;
  readonly deduction?: AmountText;
  readonly counted: AmountText;
}

/** How a transfer was counted (AR 28–32), EUR of capital. */
export interface TransferResult {
  /** JSON Pointer of its row. */
  readonly path: string;
  /** Whole months of the abatement. */
  readonly months: number;
  readonly abatement: AmountText;
  /** After the waiver. */
  readonly base: AmountText;
}
