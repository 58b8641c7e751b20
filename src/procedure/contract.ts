import {
  AMOUNT,
  BOOLEAN,
  CATEGORY,
  DATE,
  FRACTION,
  MONTH,
  choice,
  integer,
  list,
  object,
  readings,
  required,
  shape,
  text,
  visibleText,
  type Field,
  type Shape,
  type Variant,
} from '../engine';
import { PROCEDURE_POLICIES } from './policy';

/** The commands of PROCEDURE.md, as data: one shape for each question. */

const SCHEME = choice('RIS', 'ASE');
const ANSWER = choice('yes', 'no', 'unknown');

const COMMON = {
  id: required(text(1, 80)),
  policy: readings(PROCEDURE_POLICIES),
  note: text(0, Infinity),
};

function command(fields: Readonly<Record<string, Field>>): Shape {
  return shape({ ...COMMON, question: required(text(1, 80)), ...fields });
}

const WORK = object({ willing: ANSWER, health: BOOLEAN, equity: BOOLEAN });

const conditions = command({
  date: required(DATE),
  scheme: SCHEME,
  residence: ANSWER,
  birthDate: DATE,
  married: BOOLEAN,
  childAtCharge: BOOLEAN,
  pregnant: BOOLEAN,
  status: choice(
    'belgian',
    'eu',
    'euFamily',
    'populationRegister',
    'stateless',
    'refugee',
    'subsidiaryProtection',
    'foreignersRegister',
    'temporaryProtection',
    'asylumSeeker',
    'noStay',
    'unknown',
  ),
  staySince: DATE,
  amount: choice('due', 'none', 'unknown'),
  work: WORK,
  partner: WORK,
  studies: BOOLEAN,
  otherRights: choice('exhausted', 'pending', 'notClaimed', 'refusedToClaim', 'unknown'),
  piis: choice('signed', 'none', 'refused'),
  rightSince: DATE,
  grantDecidedOn: DATE,
});

const deadlines = command({
  scheme: SCHEME,
  requestOn: required(DATE),
  transmittedOn: DATE,
  decidedOn: DATE,
  complete: BOOLEAN,
  notification: object({
    mode: required(choice('registered', 'registeredReceipt', 'hand', 'ordinary')),
    on: required(DATE),
    presentedOn: DATE,
  }),
  lastReviewOn: DATE,
  piisProposedOn: DATE,
  aidGrantedOn: DATE,
  expenseMonth: MONTH,
});

const sanction = command({
  ground: required(choice('omission', 'piis', 'detention', 'abroad')),
  scheme: SCHEME,
  fraud: BOOLEAN,
  committedOn: DATE,
  decidedOn: DATE,
  notifiedOn: DATE,
  finalOn: DATE,
  previousOn: DATE,
  noticeOn: DATE,
  legitimateGround: BOOLEAN,
  start: DATE,
  until: DATE,
  reprieveFrom: DATE,
  part: FRACTION,
  stays: list(object({ from: required(DATE), to: required(DATE), exceptional: BOOLEAN }), 100),
  months: list(object({ month: required(MONTH), payable: required(AMOUNT), from: DATE, to: DATE }), 60),
});

const recovery = command({
  kind: required(choice('beneficiary', 'debtors')),
  scheme: SCHEME,
  ground: choice('change', 'law', 'cpasError', 'omission', 'existingRight'),
  aware: BOOLEAN,
  notifiedOn: DATE,
  noticeOn: DATE,
  waiver: object({ amount: required(AMOUNT), reason: required(visibleText(200)) }),
  months: required(
    list(
      object({
        month: required(MONTH),
        paid: required(AMOUNT),
        due: AMOUNT,
        resources: AMOUNT,
        paidOn: DATE,
      }),
      240,
      1,
    ),
  ),
  decidedOn: DATE,
  plannedMonths: integer(1, 600),
  article60: BOOLEAN,
  divide: BOOLEAN,
  debtors: list(
    object({
      id: required(visibleText(200)),
      rank: required(choice('spouse', 'exSpouse', 'parent', 'child', 'other')),
      heads: integer(1, 2),
      income: required(AMOUNT),
      dependants: integer(0, 30),
      alimony: AMOUNT,
      supportsChild: BOOLEAN,
      patrimonyDrop: BOOLEAN,
      equity: BOOLEAN,
    }),
    30,
    1,
  ),
});

const premium = command({
  date: required(DATE),
  basis: choice('DIS', 'LO'),
  homelessEnded: ANSWER,
  mainResidence: ANSWER,
  alreadyGranted: ANSWER,
  beneficiary: ANSWER,
  replacementIncome: ANSWER,
  annualIncome: AMOUNT,
  category: CATEGORY,
  householdGranted: BOOLEAN,
});

const maintenanceAid = command({
  year: required(integer(2005, 2100)),
  title: required(
    choice('judgment', 'mutualConsent', 'conciliation', 'mediation', 'presumedFather', 'placement', 'none'),
  ),
  months: required(
    list(
      object({
        month: required(MONTH),
        paid: required(AMOUNT),
        owed: AMOUNT,
        beneficiary: BOOLEAN,
        article60Only: BOOLEAN,
      }),
      12,
      1,
    ),
  ),
});

const stateShare = command({
  month: required(MONTH),
  amount: required(AMOUNT),
  days: integer(1, 31),
  size: choice('small', '500', '1000'),
  counts: object({
    penultimate: required(AMOUNT),
    before: required(AMOUNT),
    previousRate: required(FRACTION),
  }),
  special: object({ rate: required(FRACTION), ground: required(visibleText(200)) }),
  unemployment: object({
    requestOn: required(DATE),
    lost: required(choice('unemployment', 'insertion', 'derived')),
  }),
  piis: object({
    signedOn: required(DATE),
    grantFrom: required(DATE),
    student: BOOLEAN,
    extension: BOOLEAN,
    endedOn: DATE,
  }),
  piisPopulationShare: FRACTION,
  formB: object({
    baseAnnual: required(AMOUNT),
    generalExemption: required(AMOUNT),
    work: AMOUNT,
    spiCap: AMOUNT,
    replacement: AMOUNT,
    days: required(integer(1, 31)),
    daysInMonth: required(integer(28, 31)),
  }),
});

const spiCounter = command({
  kind: choice('general', 'student', 'artistic'),
  month: required(MONTH),
  firstDay: DATE,
  history: list(
    object({
      month: required(MONTH),
      kind: choice('general', 'shortage', 'student'),
      days: integer(1, 31),
    }),
    240,
  ),
  gaps: list(object({ endedOn: required(DATE), resumedOn: required(DATE) }), 60),
  piisUntil: DATE,
  used: list(object({ amount: required(AMOUNT) }), 3),
});

/** The eight questions, in the order of PROCEDURE.md. */
export const QUESTIONS = [
  'conditions',
  'deadlines',
  'sanction',
  'recovery',
  'premium',
  'maintenanceAid',
  'stateShare',
  'spiCounter',
] as const;

export type QuestionName = (typeof QUESTIONS)[number];

const SHAPES: Readonly<Record<QuestionName, Shape>> = {
  conditions,
  deadlines,
  sanction,
  recovery,
  premium,
  maintenanceAid,
  stateShare,
  spiCounter,
};

/** A command: `question` tells which fields it may have. */
export const COMMAND: Variant = {
  by: 'question',
  kinds: new Map(QUESTIONS.map((name) => [name, SHAPES[name]])),
  common: shape(COMMON),
};
