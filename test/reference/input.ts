/** The input of HOUSEHOLD.md once pass 1 has found nothing: amounts and fractions still as written. */
export type Written = string | number;

export type Role =
  | 'applicant'
  | 'partner'
  | 'child'
  | 'parent'
  | 'grandparent'
  | 'grandchild'
  | 'child-in-law'
  | 'parent-in-law'
  | 'ex-spouse'
  | 'sibling'
  | 'other';

export type Category = 1 | 2 | 3;

/** §3, resource rows: every field any kind may have; pass 1 has seen to it that the kind has its own. */
export interface RowInput {
  kind: string;
  amount?: Written;
  per?: 'month' | 'year' | 'day';
  preExisting?: boolean;
  undeclared?: boolean;
  firstDay?: string;
  lastDay?: string;
  cheques?: number;
  dayMax?: Written;
  dayCap?: Written;
  yearCap?: Written;
  ground?: string;
  share?: Written;
  blocked?: boolean;
  built?: boolean;
  cadastralIncome?: Written;
  right?: 'full' | 'usufruct' | 'bare';
  rent?: Written;
  foreignIncome?: Written;
  mortgageInterest?: Written;
  lifeAnnuity?: Written;
  date?: string;
  onerous?: boolean;
  soleImmovable?: boolean;
  debts?: Written;
  waiver?: Written;
  housing?: boolean;
}

/** §3, exemption of AR 35. */
export interface SpiInput {
  kind: 'general' | 'student' | 'shortage' | 'artistic';
  daysLeft?: number;
  grant?: boolean;
  month?: number;
  used?: Written;
}

/** §3. */
export interface PersonInput {
  id: string;
  role: Role;
  birthDate?: string;
  minor?: boolean;
  married?: boolean;
  atCharge?: boolean;
  cohabits?: boolean;
  beneficiary?: boolean;
  careNeed?: boolean;
  allowanceChildren?: number;
  familyAllowanceForApplicant?: Written;
  spi?: SpiInput;
  resources?: RowInput[];
}

/** §7. */
export interface Policy {
  custody: 'full' | 'halfHalf' | 'days';
  familyAllowance: 'debtor' | 'applicant';
  familyAllowanceBefore2026: 'none' | 'debtor';
  excess: 'group' | 'individual';
  severalApplicants: 'divide' | 'full';
  rounding: 'annual' | 'monthly';
  unpublishedBareme: 'refuse' | 'accept';
}

/** §2. */
export interface DossierInput {
  id: string;
  scheme?: 'RIS' | 'ASE';
  month: string;
  from?: string;
  to?: string;
  newClaim?: boolean;
  effectiveDate?: string;
  beneficiaryOn20260116?: boolean;
  reviewedOn?: string;
  category?: Category;
  custodyShare?: Written;
  homeless?: boolean;
  piis?: boolean;
  applicants?: number;
  persons: PersonInput[];
  equity?: { retained: Written; reason?: string };
  policy?: Partial<Policy>;
  paid?: Written;
}

/** A finding of §8 or a warning of RESULT §2: a code and a JSON Pointer into the input. */
export interface Finding {
  code: string;
  path: string;
}
