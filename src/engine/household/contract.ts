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
  type Field,
  type Shape,
} from '../structure';

/** The input of one assessment: HOUSEHOLD.md §2, §3 and §7, as data. */

const PER_MONTH_OR_YEAR = choice('month', 'year');
const RIGHT = choice('full', 'usufruct', 'bare');
const NOTE = text(0, 500);

/** Letters of AR 22 §1 for fully exempt income (HOUSEHOLD.md §3, `ground`); `q` is the kind `volunteer`. */
// prettier-ignore
export const EXEMPT_GROUNDS = [
  'a', 'b', 'b-disability', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'r', 's', 't',
  'collective-service',
] as const;

function row(fields: Readonly<Record<string, Field>>): Shape {
  return shape({ kind: required(text(0, 80)), ...fields, note: NOTE });
}

const periodic = row({ amount: required(AMOUNT), per: PER_MONTH_OR_YEAR });

/** Resource rows by `kind`. */
export const RESOURCES: ReadonlyMap<string, Shape> = new Map([
  [
    'work',
    row({ amount: required(AMOUNT), per: PER_MONTH_OR_YEAR, preExisting: BOOLEAN, undeclared: BOOLEAN }),
  ],
  ['training', periodic],
  ['replacement', row({ amount: required(AMOUNT), per: choice('month', 'year', 'day') })],
  ['severance', row({ amount: required(AMOUNT), firstDay: required(DATE), lastDay: required(DATE) })],
  ['holidayPay', row({ amount: required(AMOUNT) })],
  ['alimony', periodic],
  ['familyAllowance', periodic],
  ['regularGift', periodic],
  ['otherIncome', periodic],
  ['artistic', row({ amount: required(AMOUNT) })],
  ['ale', row({ amount: required(AMOUNT), cheques: required(integer(0, 1000)) })],
  ['volunteer', row({ amount: required(AMOUNT), dayMax: required(AMOUNT), dayCap: AMOUNT, yearCap: AMOUNT })],
  [
    'exempt',
    row({ amount: required(AMOUNT), per: PER_MONTH_OR_YEAR, ground: required(choice(...EXEMPT_GROUNDS)) }),
  ],
  ['movable', row({ amount: required(AMOUNT), share: FRACTION, blocked: BOOLEAN })],
  [
    'immovable',
    row({
      built: required(BOOLEAN),
      cadastralIncome: AMOUNT,
      rent: AMOUNT,
      foreignIncome: AMOUNT,
      mortgageInterest: AMOUNT,
      lifeAnnuity: AMOUNT,
      share: FRACTION,
      right: RIGHT,
    }),
  ],
  [
    'transfer',
    row({
      date: required(DATE),
      amount: required(AMOUNT),
      onerous: required(BOOLEAN),
      share: FRACTION,
      right: RIGHT,
      soleImmovable: BOOLEAN,
      debts: AMOUNT,
      waiver: AMOUNT,
    }),
  ],
  [
    'benefitInKind',
    row({ amount: required(AMOUNT), per: PER_MONTH_OR_YEAR, share: FRACTION, housing: BOOLEAN }),
  ],
]);

/** Days of the socio-professional counter: three years (AR 35 §1). */
const DAYS_LEFT = integer(0, 1095);
const SPI_KIND = required(text(0, 80));

/** Socio-professional exemptions by `kind` (AR 35). */
export const SPI: ReadonlyMap<string, Shape> = new Map([
  ['general', shape({ kind: SPI_KIND, daysLeft: DAYS_LEFT })],
  ['student', shape({ kind: SPI_KIND, daysLeft: DAYS_LEFT, grant: BOOLEAN })],
  ['shortage', shape({ kind: SPI_KIND, month: required(integer(1, 3)), daysLeft: DAYS_LEFT })],
  ['artistic', shape({ kind: SPI_KIND, used: AMOUNT })],
]);

/** Links to the applicant. */
export const ROLES = [
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
] as const;

const PERSON = shape({
  id: required(text(1, 80)),
  role: required(choice(...ROLES)),
  birthDate: DATE,
  minor: BOOLEAN,
  married: BOOLEAN,
  atCharge: BOOLEAN,
  cohabits: BOOLEAN,
  beneficiary: BOOLEAN,
  careNeed: BOOLEAN,
  allowanceChildren: integer(0, 20),
  familyAllowanceForApplicant: AMOUNT,
  spi: { type: 'variant', by: 'kind', kinds: SPI },
  resources: list({ type: 'variant', by: 'kind', kinds: RESOURCES }, 200),
  note: NOTE,
});

/** The named readings (HOUSEHOLD.md §7); the first value is the default, but see the default of `custody`. */
export const POLICIES = {
  custody: ['full', 'halfHalf', 'days'],
  familyAllowance: ['debtor', 'applicant'],
  familyAllowanceBefore2026: ['none', 'debtor'],
  excess: ['group', 'individual'],
  severalApplicants: ['divide', 'full'],
  rounding: ['annual', 'monthly'],
  unpublishedBareme: ['refuse', 'accept'],
} as const;

/** The dossier. */
export const DOSSIER = shape({
  id: required(text(1, 80)),
  scheme: choice('RIS', 'ASE'),
  month: required(MONTH),
  from: DATE,
  to: DATE,
  newClaim: BOOLEAN,
  effectiveDate: DATE,
  beneficiaryOn20260116: BOOLEAN,
  reviewedOn: DATE,
  category: CATEGORY,
  custodyShare: FRACTION,
  homeless: BOOLEAN,
  piis: BOOLEAN,
  applicants: integer(1, 20),
  persons: required(list({ type: 'object', shape: PERSON }, 60)),
  equity: object({ retained: required(AMOUNT), reason: text(0, 2000) }),
  policy: readings(POLICIES),
  paid: AMOUNT,
  note: NOTE,
});
