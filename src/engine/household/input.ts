import type {
  Category,
  ExemptGround,
  OtherMonthlyKind,
  Per,
  Policy,
  PropertyRight,
  Role,
  Scheme,
} from './household';

/** EUR: text with at most two decimals, or a number with at most two decimals (HOUSEHOLD.md §1). */
export type AmountInput = string | number;
/** Share of 1: decimal text or number, or `"n/d"`. */
export type FractionInput = string | number;
/** `YYYY-MM-DD`. */
export type DateInput = string;
/** `YYYY-MM`. */
export type MonthInput = string;

/** The input of one assessment, as one writes it (HOUSEHOLD.md §2): any JSON value is accepted and checked at run time. */
export interface HouseholdInput {
  id: string;
  scheme?: Scheme;
  /** `YYYY-MM`. */
  month: string;
  from?: DateInput;
  to?: DateInput;
  newClaim?: boolean;
  effectiveDate?: DateInput;
  beneficiaryOn20260116?: boolean;
  reviewedOn?: DateInput;
  category?: Category;
  custodyShare?: FractionInput;
  homeless?: boolean;
  piis?: boolean;
  applicants?: number;
  persons: PersonInput[];
  equity?: { retained: AmountInput; reason?: string };
  policy?: Partial<Policy>;
  paid?: AmountInput;
  note?: string;
}

/** The applicant or someone under the same roof (HOUSEHOLD.md §3); one applicant in each dossier. */
export interface PersonInput {
  id: string;
  role: Role;
  birthDate?: DateInput;
  minor?: boolean;
  married?: boolean;
  atCharge?: boolean;
  cohabits?: boolean;
  beneficiary?: boolean;
  careNeed?: boolean;
  allowanceChildren?: number;
  /** EUR a month. */
  familyAllowanceForApplicant?: AmountInput;
  spi?: SpiInput;
  resources?: ResourceInput[];
  note?: string;
}

/** Socio-professional exemption (AR 35; HOUSEHOLD.md §3); `used` in EUR of the running one-year period. */
export type SpiInput =
  | { kind: 'general'; daysLeft?: number }
  | { kind: 'student'; daysLeft?: number; grant?: boolean }
  | { kind: 'shortage'; month: number; daysLeft?: number }
  | { kind: 'artistic'; used?: AmountInput };

/** A row of resources (HOUSEHOLD.md §3); EUR, a month where `per` is not given. */
export type ResourceInput =
  | ({ amount: AmountInput; note?: string } & (
      | { kind: 'work'; per?: Per; preExisting?: boolean; undeclared?: boolean }
      | { kind: 'training' | OtherMonthlyKind; per?: Per }
      | { kind: 'replacement'; per?: Per | 'day' }
      | { kind: 'severance'; firstDay: DateInput; lastDay: DateInput }
      | { kind: 'holidayPay' | 'artistic' }
      | { kind: 'ale'; cheques: number }
      | { kind: 'volunteer'; dayMax: AmountInput; dayCap?: AmountInput; yearCap?: AmountInput }
      | { kind: 'exempt'; per?: Per; ground: ExemptGround }
      | { kind: 'movable'; share?: FractionInput; blocked?: boolean }
      | {
          kind: 'transfer';
          date: DateInput;
          onerous: boolean;
          share?: FractionInput;
          right?: PropertyRight;
          soleImmovable?: boolean;
          debts?: AmountInput;
          waiver?: AmountInput;
        }
      | { kind: 'benefitInKind'; per?: Per; share?: FractionInput; housing?: boolean }
    ))
  | ImmovableInput;

/** A built or unbuilt good (AR 25–26); amounts in EUR a year. */
export interface ImmovableInput {
  kind: 'immovable';
  built: boolean;
  cadastralIncome?: AmountInput;
  rent?: AmountInput;
  foreignIncome?: AmountInput;
  mortgageInterest?: AmountInput;
  lifeAnnuity?: AmountInput;
  share?: FractionInput;
  right?: PropertyRight;
  note?: string;
}
