/** The fields of the contract (HOUSEHOLD.md §2, §3, §7), written down once more and apart from the engine's own list. */
export type FieldType =
  | {
      readonly is:
        'text' | 'note' | 'reason' | 'boolean' | 'amount' | 'fraction' | 'day' | 'month' | 'category';
    }
  | { readonly is: 'integer'; readonly min: number; readonly max: number }
  | { readonly is: 'choice'; readonly values: readonly string[] };

export type Fields = Readonly<Record<string, FieldType>>;

const integer = (min: number, max: number): FieldType => ({ is: 'integer', min, max });
const choice = (values: string): FieldType => ({ is: 'choice', values: values.split(' ') });
const [text, note, boolean, amount, fraction, day, month] = (
  ['text', 'note', 'boolean', 'amount', 'fraction', 'day', 'month'] as const
).map((is): FieldType => ({ is })) as [
  FieldType,
  FieldType,
  FieldType,
  FieldType,
  FieldType,
  FieldType,
  FieldType,
];

const per = choice('month year');
const right = choice('full usufruct bare');

/** §2, those that hold a single value. */
export const DOSSIER: Fields = {
  id: text,
  scheme: choice('RIS ASE'),
  month,
  from: day,
  to: day,
  newClaim: boolean,
  effectiveDate: day,
  beneficiaryOn20260116: boolean,
  reviewedOn: day,
  category: { is: 'category' },
  custodyShare: fraction,
  homeless: boolean,
  piis: boolean,
  applicants: integer(1, 20),
  paid: amount,
  note,
};

/** §2, `equity`. */
export const EQUITY: Fields = { retained: amount, reason: { is: 'reason' } };

/** §7. */
export const POLICY: Fields = {
  custody: choice('full halfHalf days'),
  familyAllowance: choice('debtor applicant'),
  familyAllowanceBefore2026: choice('none debtor'),
  excess: choice('group individual'),
  severalApplicants: choice('divide full'),
  rounding: choice('annual monthly'),
  unpublishedBareme: choice('refuse accept'),
};

/** §3. */
export const PERSON: Fields = {
  id: text,
  role: choice(
    'applicant partner child parent grandparent grandchild child-in-law parent-in-law ex-spouse sibling other',
  ),
  birthDate: day,
  minor: boolean,
  married: boolean,
  atCharge: boolean,
  cohabits: boolean,
  beneficiary: boolean,
  careNeed: boolean,
  allowanceChildren: integer(0, 20),
  familyAllowanceForApplicant: amount,
  note,
};

/** Fields of one kind, with values that the required ones may have. */
export interface Kind {
  readonly fields: Fields;
  readonly required: Readonly<Record<string, unknown>>;
}

const kind = (fields: Fields, required: Kind['required']): Kind => ({ fields, required });
const daysLeft = integer(0, 1095);

/** §3, "Exemption". */
export const SPI: Readonly<Record<string, Kind>> = {
  general: kind({ daysLeft }, {}),
  student: kind({ daysLeft, grant: boolean }, {}),
  shortage: kind({ month: integer(1, 3), daysLeft }, { month: 1 }),
  artistic: kind({ used: amount }, {}),
};

const plain = kind({ amount, per, note }, { amount: '1.00' });
const GROUNDS = 'a b b-disability c d e f g h i j k l m n o p r s t collective-service';

/** §3, "Resource rows". */
export const ROWS: Readonly<Record<string, Kind>> = {
  work: kind({ amount, per, preExisting: boolean, undeclared: boolean, note }, { amount: '1.00' }),
  training: plain,
  replacement: kind({ amount, per: choice('month year day'), note }, { amount: '1.00' }),
  severance: kind(
    { amount, firstDay: day, lastDay: day, note },
    { amount: '1.00', firstDay: '2026-01-01', lastDay: '2026-01-31' },
  ),
  holidayPay: kind({ amount, note }, { amount: '1.00' }),
  alimony: plain,
  familyAllowance: plain,
  regularGift: plain,
  otherIncome: plain,
  artistic: kind({ amount, note }, { amount: '1.00' }),
  ale: kind({ amount, cheques: integer(0, 1000), note }, { amount: '1.00', cheques: 1 }),
  volunteer: kind(
    { amount, dayMax: amount, dayCap: amount, yearCap: amount, note },
    { amount: '1.00', dayMax: '1.00' },
  ),
  exempt: kind({ amount, per, ground: choice(GROUNDS), note }, { amount: '1.00', ground: 'a' }),
  movable: kind({ amount, share: fraction, blocked: boolean, note }, { amount: '1.00' }),
  immovable: kind(
    {
      built: boolean,
      cadastralIncome: amount,
      rent: amount,
      foreignIncome: amount,
      mortgageInterest: amount,
      lifeAnnuity: amount,
      share: fraction,
      right,
      note,
    },
    { built: true },
  ),
  transfer: kind(
    {
      date: day,
      amount,
      onerous: boolean,
      share: fraction,
      right,
      soleImmovable: boolean,
      debts: amount,
      waiver: amount,
      note,
    },
    { date: '2026-01-01', amount: '1.00', onerous: true },
  ),
  benefitInKind: kind({ amount, per, share: fraction, housing: boolean, note }, { amount: '1.00' }),
};
