import type { AmountInput, DateInput, FractionInput, MonthInput } from '../engine';
import type { ProcedurePolicy } from './policy';

/** The commands as one writes them (PROCEDURE.md): any JSON value is accepted and checked at run time. */

interface Common {
  id: string;
  policy?: Partial<ProcedurePolicy>;
  note?: string;
}

export type Scheme = 'RIS' | 'ASE';
/** What the caseworker knows of a fact. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Willingness to work, or the reason that dispenses from it (L 3 5°). */
export interface WorkInput {
  willing?: Answer;
  health?: boolean;
  equity?: boolean;
}

export type StayStatus =
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

/** Grant conditions on one day (§2). */
export interface ConditionsCommand extends Common {
  question: 'conditions';
  date: DateInput;
  scheme?: Scheme;
  residence?: Answer;
  birthDate?: DateInput;
  married?: boolean;
  childAtCharge?: boolean;
  pregnant?: boolean;
  status?: StayStatus;
  staySince?: DateInput;
  /** Status of the assessment. */
  amount?: 'due' | 'none' | 'unknown';
  work?: WorkInput;
  /** The cohabiting partner of category 3. */
  partner?: WorkInput;
  studies?: boolean;
  otherRights?: 'exhausted' | 'pending' | 'notClaimed' | 'refusedToClaim' | 'unknown';
  piis?: 'signed' | 'none' | 'refused';
  /** First day of the running right. */
  rightSince?: DateInput;
  grantDecidedOn?: DateInput;
}

/** How a decision was notified; `on` is the day of posting or of handing over. */
export interface NotificationInput {
  mode: 'registered' | 'registeredReceipt' | 'hand' | 'ordinary';
  on: DateInput;
  presentedOn?: DateInput;
}

/** Due dates of a file (§3). */
export interface DeadlinesCommand extends Common {
  question: 'deadlines';
  scheme?: Scheme;
  requestOn: DateInput;
  /** The first centre passed the request on. */
  transmittedOn?: DateInput;
  decidedOn?: DateInput;
  /** Whether the decision has the mandatory mentions. */
  complete?: boolean;
  notification?: NotificationInput;
  lastReviewOn?: DateInput;
  piisProposedOn?: DateInput;
  aidGrantedOn?: DateInput;
  expenseMonth?: MonthInput;
}

/** A stay abroad or in custody, both days counted. */
export interface StayInput {
  from: DateInput;
  to: DateInput;
  /** Abroad: accepted by the centre. */
  exceptional?: boolean;
}

/** Suspension of payment (§4). */
export interface SanctionCommand extends Common {
  question: 'sanction';
  ground: 'omission' | 'piis' | 'detention' | 'abroad';
  scheme?: Scheme;
  fraud?: boolean;
  committedOn?: DateInput;
  decidedOn?: DateInput;
  notifiedOn?: DateInput;
  finalOn?: DateInput;
  previousOn?: DateInput;
  noticeOn?: DateInput;
  legitimateGround?: boolean;
  start?: DateInput;
  until?: DateInput;
  reprieveFrom?: DateInput;
  part?: FractionInput;
  stays?: StayInput[];
  months?: { month: MonthInput; payable: AmountInput; from?: DateInput; to?: DateInput }[];
}

/** An individual decision not to recover (L 24, 28). */
export interface WaiverInput {
  amount: AmountInput;
  reason: string;
}

export type DebtorRank = 'spouse' | 'exSpouse' | 'parent' | 'child' | 'other';

export interface DebtorInput {
  id: string;
  rank: DebtorRank;
  /** 2: parents who live together, incomes added. */
  heads?: number;
  /** Net taxable, EUR a year. */
  income: AmountInput;
  dependants?: number;
  /** EUR a month, by judgment. */
  alimony?: AmountInput;
  supportsChild?: boolean;
  patrimonyDrop?: boolean;
  equity?: boolean;
}

/** Recovery from the beneficiary, or from maintenance debtors (§5). */
export interface RecoveryCommand extends Common {
  question: 'recovery';
  kind: 'beneficiary' | 'debtors';
  scheme?: Scheme;
  ground?: 'change' | 'law' | 'cpasError' | 'omission' | 'existingRight';
  aware?: boolean;
  notifiedOn?: DateInput;
  noticeOn?: DateInput;
  waiver?: WaiverInput;
  months: {
    month: MonthInput;
    paid: AmountInput;
    due?: AmountInput;
    resources?: AmountInput;
    paidOn?: DateInput;
  }[];
  decidedOn?: DateInput;
  plannedMonths?: number;
  article60?: boolean;
  divide?: boolean;
  debtors?: DebtorInput[];
}

/** Installation premium (§6). */
export interface PremiumCommand extends Common {
  question: 'premium';
  date: DateInput;
  basis?: 'DIS' | 'LO';
  homelessEnded?: Answer;
  mainResidence?: Answer;
  alreadyGranted?: Answer;
  beneficiary?: Answer;
  replacementIncome?: Answer;
  annualIncome?: AmountInput;
  category?: 1 | 2 | 3;
  householdGranted?: boolean;
}

/** Aid for the payment of maintenance for children (§7). */
export interface MaintenanceAidCommand extends Common {
  question: 'maintenanceAid';
  year: number;
  title:
    'judgment' | 'mutualConsent' | 'conciliation' | 'mediation' | 'presumedFather' | 'placement' | 'none';
  months: {
    month: MonthInput;
    paid: AmountInput;
    owed?: AmountInput;
    beneficiary?: boolean;
    article60Only?: boolean;
  }[];
}

/** Monthly averages of beneficiaries, and the rate of the year before. */
export interface CountsInput {
  penultimate: AmountInput;
  before: AmountInput;
  previousRate: FractionInput;
}

export interface PiisInput {
  signedOn: DateInput;
  grantFrom: DateInput;
  student?: boolean;
  extension?: boolean;
  endedOn?: DateInput;
}

/** The lines of Form B; amounts EUR a year for the first two, EUR a month for the others. */
export interface FormBInput {
  baseAnnual: AmountInput;
  generalExemption: AmountInput;
  work?: AmountInput;
  spiCap?: AmountInput;
  replacement?: AmountInput;
  days: number;
  daysInMonth: number;
}

/** State share of one month, and Form B (§8). */
export interface StateShareCommand extends Common {
  question: 'stateShare';
  month: MonthInput;
  amount: AmountInput;
  days?: number;
  size?: 'small' | '500' | '1000';
  counts?: CountsInput;
  special?: { rate: FractionInput; ground: string };
  unemployment?: { requestOn: DateInput; lost: 'unemployment' | 'insertion' | 'derived' };
  piis?: PiisInput;
  piisPopulationShare?: FractionInput;
  formB?: FormBInput;
}

/** Counters of the socio-professional exemption (§9). */
export interface SpiCounterCommand extends Common {
  question: 'spiCounter';
  kind?: 'general' | 'student' | 'artistic';
  month: MonthInput;
  firstDay?: DateInput;
  history?: { month: MonthInput; kind?: 'general' | 'shortage' | 'student'; days?: number }[];
  gaps?: { endedOn: DateInput; resumedOn: DateInput }[];
  piisUntil?: DateInput;
  used?: { amount: AmountInput }[];
}

/** Any question about a file. */
export type Command =
  | ConditionsCommand
  | DeadlinesCommand
  | SanctionCommand
  | RecoveryCommand
  | PremiumCommand
  | MaintenanceAidCommand
  | StateShareCommand
  | SpiCounterCommand;
