import {
  amount,
  boolean,
  byKind,
  day,
  fraction,
  integer,
  isObject,
  list,
  month,
  object,
  oneOf,
  text,
} from './checks';
import type { Check, Field, Fields } from './checks';
import type { Finding } from './input';

const required = (check: Check): Field => ({ check, required: true });
const optional = (check: Check): Field => ({ check });

const note = { note: optional(text(0, 500)) };
const perMonthOrYear = { per: optional(oneOf('month', 'year')) };
const sum = { amount: required(amount) };
const income: Fields = { ...sum, ...perMonthOrYear, ...note };
const share = { share: optional(fraction) };
const right = { right: optional(oneOf('full', 'usufruct', 'bare')) };

const GROUNDS = 'a b c d e f g h i j k l m n o p r s t b-disability collective-service'.split(' ');

/** HOUSEHOLD §3, "Resource rows". */
const ROWS: Record<string, Fields> = {
  work: { ...income, preExisting: optional(boolean), undeclared: optional(boolean) },
  training: income,
  replacement: { ...income, per: optional(oneOf('month', 'year', 'day')) },
  severance: { ...sum, firstDay: required(day), lastDay: required(day), ...note },
  holidayPay: { ...sum, ...note },
  alimony: income,
  familyAllowance: income,
  regularGift: income,
  otherIncome: income,
  artistic: { ...sum, ...note },
  ale: { ...sum, cheques: required(integer(0, 1000)), ...note },
  volunteer: {
    ...sum,
    dayMax: required(amount),
    dayCap: optional(amount),
    yearCap: optional(amount),
    ...note,
  },
  exempt: { ...income, ground: required(oneOf(...GROUNDS)) },
  movable: { ...sum, ...share, blocked: optional(boolean), ...note },
  immovable: {
    built: required(boolean),
    cadastralIncome: optional(amount),
    rent: optional(amount),
    foreignIncome: optional(amount),
    mortgageInterest: optional(amount),
    lifeAnnuity: optional(amount),
    ...share,
    ...right,
    ...note,
  },
  transfer: {
    date: required(day),
    ...sum,
    onerous: required(boolean),
    ...share,
    ...right,
    soleImmovable: optional(boolean),
    debts: optional(amount),
    waiver: optional(amount),
    ...note,
  },
  benefitInKind: { ...income, ...share, housing: optional(boolean) },
};

const daysLeft = { daysLeft: optional(integer(0, 1095)) };

/** HOUSEHOLD §3, "Exemption". */
const SPI: Record<string, Fields> = {
  general: daysLeft,
  student: { ...daysLeft, grant: optional(boolean) },
  shortage: { month: required(integer(1, 3)), ...daysLeft },
  artistic: { used: optional(amount) },
};

const ROLES = [
  'applicant',
  'partner',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'child-in-law',
  'parent-in-law',
  'ex-spouse',
  'sibling',
  'other',
];

/** HOUSEHOLD §3. */
const PERSON: Fields = {
  id: required(text(1, 80)),
  role: required(oneOf(...ROLES)),
  birthDate: optional(day),
  minor: optional(boolean),
  married: optional(boolean),
  atCharge: optional(boolean),
  cohabits: optional(boolean),
  beneficiary: optional(boolean),
  careNeed: optional(boolean),
  allowanceChildren: optional(integer(0, 20)),
  familyAllowanceForApplicant: optional(amount),
  spi: optional(byKind(SPI)),
  resources: optional(list(200, byKind(ROWS))),
  ...note,
};

/** HOUSEHOLD §7. */
const POLICY: Fields = {
  custody: optional(oneOf('full', 'halfHalf', 'days')),
  familyAllowance: optional(oneOf('debtor', 'applicant')),
  familyAllowanceBefore2026: optional(oneOf('none', 'debtor')),
  excess: optional(oneOf('group', 'individual')),
  severalApplicants: optional(oneOf('divide', 'full')),
  rounding: optional(oneOf('annual', 'monthly')),
  unpublishedBareme: optional(oneOf('refuse', 'accept')),
};

/** HOUSEHOLD §2. */
const DOSSIER: Fields = {
  id: required(text(1, 80)),
  scheme: optional(oneOf('RIS', 'ASE')),
  month: required(month),
  from: optional(day),
  to: optional(day),
  newClaim: optional(boolean),
  effectiveDate: optional(day),
  beneficiaryOn20260116: optional(boolean),
  reviewedOn: optional(day),
  category: optional(oneOf(1, 2, 3)),
  custodyShare: optional(fraction),
  homeless: optional(boolean),
  piis: optional(boolean),
  applicants: optional(integer(1, 20)),
  persons: required(list(60, object(PERSON))),
  equity: optional(object({ retained: required(amount), reason: optional(text(0, 2000)) })),
  policy: optional(object(POLICY)),
  paid: optional(amount),
  ...note,
};

/** Pass 1 of HOUSEHOLD §8; NaN or Infinity anywhere, or anything but an object, is MALFORMED and nothing else is. */
export function structureFindings(input: unknown): Finding[] {
  if (!isObject(input) || holdsNonFinite(input)) return [{ code: 'MALFORMED', path: '' }];
  const findings: Finding[] = [];
  object(DOSSIER)(input, '', findings);
  return findings;
}

/** Walks without recursion, each object once: an input may be of any depth, or hold itself. */
export function holdsNonFinite(input: object): boolean {
  const seen = new Set<object>([input]);
  for (const holder of seen) {
    for (const value of Object.values(holder) as unknown[]) {
      if (typeof value === 'number' && !Number.isFinite(value)) return true;
      if (typeof value === 'object' && value !== null) seen.add(value);
    }
  }
  return false;
}
