import type { Category, Written } from '../input';

/** What every command of PROCEDURE §1 has, once pass 1 has found nothing. */
interface Common {
  id: string;
  policy?: Partial<Policy>;
  note?: string;
}

type Scheme = 'RIS' | 'ASE';
export type Answer = 'yes' | 'no' | 'unknown';

/** PROCEDURE §11. */
export interface Policy {
  competenceDays: 'calendar' | 'working';
  appealStart: 'article53bis' | 'nextWorkingDay';
  reflection: 'calendar' | 'working';
  piisStart: 'window' | 'secondMonth';
  abroadCount: 'weeks' | 'days';
  ceilingDate: 'decision' | 'month';
  premiumCeiling: 'inclusive' | 'strict';
  maintenanceCap: 'ar' | 'practice';
  partialPayment: 'half' | 'none';
  counterPartial: 'month' | 'covered';
  piisOnTop: 'add' | 'none';
}

/** PROCEDURE §2. */
export interface Conditions extends Common {
  question: 'conditions';
  date: string;
  scheme?: Scheme;
  residence?: Answer;
  birthDate?: string;
  married?: boolean;
  childAtCharge?: boolean;
  pregnant?: boolean;
  status?: Stay;
  staySince?: string;
  amount?: 'due' | 'none' | 'unknown';
  work?: Work;
  partner?: Work;
  studies?: boolean;
  otherRights?: 'exhausted' | 'pending' | 'notClaimed' | 'refusedToClaim' | 'unknown';
  piis?: 'signed' | 'none' | 'refused';
  rightSince?: string;
  grantDecidedOn?: string;
}
export type Stay =
  | 'belgian'
  | 'eu'
  | 'euFamily'
  | 'populationRegister'
  | 'stateless'
  | 'refugee'
  | 'subsidiaryProtection'
  | 'foreignersRegister'
  | 'temporaryProtection'
  | 'asylumSeeker'
  | 'noStay'
  | 'unknown';
export interface Work {
  willing?: Answer;
  health?: boolean;
  equity?: boolean;
}

/** PROCEDURE §3. */
export interface Deadlines extends Common {
  question: 'deadlines';
  scheme?: Scheme;
  requestOn: string;
  transmittedOn?: string;
  decidedOn?: string;
  complete?: boolean;
  notification?: {
    mode: 'registered' | 'registeredReceipt' | 'hand' | 'ordinary';
    on: string;
    presentedOn?: string;
  };
  lastReviewOn?: string;
  piisProposedOn?: string;
  aidGrantedOn?: string;
  expenseMonth?: string;
}

/** PROCEDURE §4. */
export interface Sanction extends Common {
  question: 'sanction';
  ground: 'omission' | 'piis' | 'detention' | 'abroad';
  scheme?: Scheme;
  fraud?: boolean;
  committedOn?: string;
  decidedOn?: string;
  notifiedOn?: string;
  finalOn?: string;
  previousOn?: string;
  noticeOn?: string;
  legitimateGround?: boolean;
  start?: string;
  until?: string;
  reprieveFrom?: string;
  part?: Written;
  stays?: { from: string; to: string; exceptional?: boolean }[];
  months?: { month: string; payable: Written; from?: string; to?: string }[];
}

/** PROCEDURE §5. */
export interface Recovery extends Common {
  question: 'recovery';
  kind: 'beneficiary' | 'debtors';
  scheme?: Scheme;
  ground?: 'change' | 'law' | 'cpasError' | 'omission' | 'existingRight';
  aware?: boolean;
  notifiedOn?: string;
  noticeOn?: string;
  waiver?: { amount: Written; reason: string };
  months: RecoveryMonth[];
  decidedOn?: string;
  plannedMonths?: number;
  article60?: boolean;
  divide?: boolean;
  debtors?: Debtor[];
}
export interface RecoveryMonth {
  month: string;
  paid: Written;
  due?: Written;
  resources?: Written;
  paidOn?: string;
}
export interface Debtor {
  id: string;
  rank: 'spouse' | 'exSpouse' | 'parent' | 'child' | 'other';
  heads?: number;
  income: Written;
  dependants?: number;
  alimony?: Written;
  supportsChild?: boolean;
  patrimonyDrop?: boolean;
  equity?: boolean;
}

/** PROCEDURE §6. */
export interface Premium extends Common {
  question: 'premium';
  date: string;
  basis?: 'DIS' | 'LO';
  homelessEnded?: Answer;
  mainResidence?: Answer;
  alreadyGranted?: Answer;
  beneficiary?: Answer;
  replacementIncome?: Answer;
  annualIncome?: Written;
  category?: Category;
  householdGranted?: boolean;
}

/** PROCEDURE §7. */
export interface MaintenanceAid extends Common {
  question: 'maintenanceAid';
  year: number;
  title:
    'judgment' | 'mutualConsent' | 'conciliation' | 'mediation' | 'presumedFather' | 'placement' | 'none';
  months: {
    month: string;
    paid: Written;
    owed?: Written;
    beneficiary?: boolean;
    article60Only?: boolean;
  }[];
}

/** PROCEDURE §8. */
export interface StateShare extends Common {
  question: 'stateShare';
  month: string;
  amount: Written;
  days?: number;
  size?: 'small' | '500' | '1000';
  counts?: { penultimate: Written; before: Written; previousRate: Written };
  special?: { rate: Written; ground: string };
  unemployment?: { requestOn: string; lost: 'unemployment' | 'insertion' | 'derived' };
  piis?: { signedOn: string; grantFrom: string; student?: boolean; endedOn?: string; extension?: boolean };
  piisPopulationShare?: Written;
  formB?: FormB;
}
export interface FormB {
  baseAnnual: Written;
  generalExemption: Written;
  work?: Written;
  spiCap?: Written;
  replacement?: Written;
  days: number;
  daysInMonth: number;
}

/** PROCEDURE §9. */
export interface SpiCounter extends Common {
  question: 'spiCounter';
  kind?: 'general' | 'student' | 'artistic';
  month: string;
  firstDay?: string;
  history?: { month: string; kind?: 'general' | 'shortage' | 'student'; days?: number }[];
  gaps?: { endedOn: string; resumedOn: string }[];
  piisUntil?: string;
  used?: { amount: Written }[];
}

export type Command =
  Conditions | Deadlines | Sanction | Recovery | Premium | MaintenanceAid | StateShare | SpiCounter;
