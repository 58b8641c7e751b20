import {
  amount,
  boolean,
  day,
  fraction,
  integer,
  isObject,
  list,
  month,
  object,
  oneOf,
  text,
} from '../checks';
import type { Check, Field, Fields } from '../checks';
import type { Finding } from '../input';
import { holdsNonFinite } from '../structure';

const required = (check: Check): Field => ({ check, required: true });
const optional = (check: Check): Field => ({ check });

/** At least one item, at most `max`. */
const some =
  (max: number, item: Check): Check =>
  (value, path, findings) => {
    if (Array.isArray(value) && value.length === 0) findings.push({ code: 'OUT_OF_RANGE', path });
    list(max, item)(value, path, findings);
  };

/** 1 to 200 characters, not all blank. */
const motive: Check = (value, path, findings) => {
  if (typeof value === 'string' && !/\S/.test(value)) findings.push({ code: 'OUT_OF_RANGE', path });
  else text(1, 200)(value, path, findings);
};

const answer = optional(oneOf('yes', 'no', 'unknown'));
const flag = optional(boolean);
const someDay = optional(day);
const sum = optional(amount);
const scheme = optional(oneOf('RIS', 'ASE'));
const work = optional(object({ willing: answer, health: flag, equity: flag }));

/** PROCEDURE §11. */
const POLICY: Fields = {
  competenceDays: optional(oneOf('calendar', 'working')),
  appealStart: optional(oneOf('article53bis', 'nextWorkingDay')),
  reflection: optional(oneOf('calendar', 'working')),
  piisStart: optional(oneOf('window', 'secondMonth')),
  abroadCount: optional(oneOf('weeks', 'days')),
  ceilingDate: optional(oneOf('decision', 'month')),
  premiumCeiling: optional(oneOf('inclusive', 'strict')),
  maintenanceCap: optional(oneOf('ar', 'practice')),
  partialPayment: optional(oneOf('half', 'none')),
  counterPartial: optional(oneOf('month', 'covered')),
  piisOnTop: optional(oneOf('add', 'none')),
};

const CONDITIONS: Fields = {
  date: required(day),
  scheme,
  residence: answer,
  birthDate: someDay,
  married: flag,
  childAtCharge: flag,
  pregnant: flag,
  status: optional(
    oneOf(
      ...['belgian', 'eu', 'euFamily', 'populationRegister', 'stateless', 'refugee', 'subsidiaryProtection'],
      ...['foreignersRegister', 'temporaryProtection', 'asylumSeeker', 'noStay', 'unknown'],
    ),
  ),
  staySince: someDay,
  amount: optional(oneOf('due', 'none', 'unknown')),
  work,
  partner: work,
  studies: flag,
  otherRights: optional(oneOf('exhausted', 'pending', 'notClaimed', 'refusedToClaim', 'unknown')),
  piis: optional(oneOf('signed', 'none', 'refused')),
  rightSince: someDay,
  grantDecidedOn: someDay,
};

const DEADLINES: Fields = {
  scheme,
  requestOn: required(day),
  transmittedOn: someDay,
  decidedOn: someDay,
  complete: flag,
  notification: optional(
    object({
      mode: required(oneOf('registered', 'registeredReceipt', 'hand', 'ordinary')),
      on: required(day),
      presentedOn: someDay,
    }),
  ),
  lastReviewOn: someDay,
  piisProposedOn: someDay,
  aidGrantedOn: someDay,
  expenseMonth: optional(month),
};

const SANCTION: Fields = {
  ground: required(oneOf('omission', 'piis', 'detention', 'abroad')),
  scheme,
  fraud: flag,
  committedOn: someDay,
  decidedOn: someDay,
  notifiedOn: someDay,
  finalOn: someDay,
  previousOn: someDay,
  noticeOn: someDay,
  legitimateGround: flag,
  start: someDay,
  until: someDay,
  reprieveFrom: someDay,
  part: optional(fraction),
  stays: optional(list(100, object({ from: required(day), to: required(day), exceptional: flag }))),
  months: optional(
    list(60, object({ month: required(month), payable: required(amount), from: someDay, to: someDay })),
  ),
};

const DEBTOR: Fields = {
  id: required(motive),
  rank: required(oneOf('spouse', 'exSpouse', 'parent', 'child', 'other')),
  heads: optional(integer(1, 2)),
  income: required(amount),
  dependants: optional(integer(0, 30)),
  alimony: sum,
  supportsChild: flag,
  patrimonyDrop: flag,
  equity: flag,
};

const RECOVERY: Fields = {
  kind: required(oneOf('beneficiary', 'debtors')),
  scheme,
  ground: optional(oneOf('change', 'law', 'cpasError', 'omission', 'existingRight')),
  aware: flag,
  notifiedOn: someDay,
  noticeOn: someDay,
  waiver: optional(object({ amount: required(amount), reason: required(motive) })),
  months: required(
    some(
      240,
      object({ month: required(month), paid: required(amount), due: sum, resources: sum, paidOn: someDay }),
    ),
  ),
  decidedOn: someDay,
  plannedMonths: optional(integer(1, 600)),
  article60: flag,
  divide: flag,
  debtors: optional(some(30, object(DEBTOR))),
};

const PREMIUM: Fields = {
  date: required(day),
  basis: optional(oneOf('DIS', 'LO')),
  homelessEnded: answer,
  mainResidence: answer,
  alreadyGranted: answer,
  beneficiary: answer,
  replacementIncome: answer,
  annualIncome: sum,
  category: optional(oneOf(1, 2, 3)),
  householdGranted: flag,
};

const TITLES = 'judgment mutualConsent conciliation mediation presumedFather placement none'.split(' ');

const MAINTENANCE_AID: Fields = {
  year: required(integer(2005, 2100)),
  title: required(oneOf(...TITLES)),
  months: required(
    some(
      12,
      object({
        month: required(month),
        paid: required(amount),
        owed: sum,
        beneficiary: flag,
        article60Only: flag,
      }),
    ),
  ),
};

const STATE_SHARE: Fields = {
  month: required(month),
  amount: required(amount),
  days: optional(integer(1, 31)),
  size: optional(oneOf('small', '500', '1000')),
  counts: optional(
    object({ penultimate: required(amount), before: required(amount), previousRate: required(fraction) }),
  ),
  special: optional(object({ rate: required(fraction), ground: required(motive) })),
  unemployment: optional(
    object({ requestOn: required(day), lost: required(oneOf('unemployment', 'insertion', 'derived')) }),
  ),
  piis: optional(
    object({
      signedOn: required(day),
      grantFrom: required(day),
      student: flag,
      endedOn: someDay,
      extension: flag,
    }),
  ),
  piisPopulationShare: optional(fraction),
  formB: optional(
    object({
      baseAnnual: required(amount),
      generalExemption: required(amount),
      work: sum,
      spiCap: sum,
      replacement: sum,
      days: required(integer(1, 31)),
      daysInMonth: required(integer(28, 31)),
    }),
  ),
};

const SPI_COUNTER: Fields = {
  kind: optional(oneOf('general', 'student', 'artistic')),
  month: required(month),
  firstDay: someDay,
  history: optional(
    list(
      240,
      object({
        month: required(month),
        kind: optional(oneOf('general', 'shortage', 'student')),
        days: optional(integer(1, 31)),
      }),
    ),
  ),
  gaps: optional(list(60, object({ endedOn: required(day), resumedOn: required(day) }))),
  piisUntil: someDay,
  used: optional(list(3, object({ amount: required(amount) }))),
};

const QUESTIONS: Record<string, Fields> = {
  conditions: CONDITIONS,
  deadlines: DEADLINES,
  sanction: SANCTION,
  recovery: RECOVERY,
  premium: PREMIUM,
  maintenanceAid: MAINTENANCE_AID,
  stateShare: STATE_SHARE,
  spiCounter: SPI_COUNTER,
};

const COMMON: Fields = {
  id: required(text(1, 80)),
  question: required(oneOf(...Object.keys(QUESTIONS))),
  policy: optional(object(POLICY)),
  note: optional(text(0, Infinity)),
};

/** Pass 1 of PROCEDURE §1; an unknown question hides the fields that it would have. */
export function structureFindings(input: unknown): Finding[] {
  if (!isObject(input) || holdsNonFinite(input)) return [{ code: 'MALFORMED', path: '' }];
  const { question } = input;
  const known = typeof question === 'string' && Object.hasOwn(QUESTIONS, question);
  const findings: Finding[] = [];
  if (known) object({ ...COMMON, ...QUESTIONS[question]! })(input, '', findings);
  else {
    const kept = Object.fromEntries(Object.keys(COMMON).map((key) => [key, input[key]]));
    object(COMMON)(kept, '', findings);
  }
  return findings;
}
