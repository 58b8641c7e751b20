import fc from 'fast-check';
import { amounts, fractions } from './amounts';
import type { RowInput } from '../reference/input';

const per = fc.constantFrom('month' as const, 'year' as const);
const note = fc.constantFrom('', 'remark');
const right = fc.constantFrom('full' as const, 'usufruct' as const, 'bare' as const);
const flag = fc.boolean();

/** Where a date of a row falls, relative to the dossier: `dossiers.ts` turns it into a day. */
export interface Offset {
  years: number;
  days: number;
}
const offset = (years: fc.Arbitrary<number>): fc.Arbitrary<Offset> =>
  fc.record({ years, days: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -60, max: 60 })) });

/** A row whose dates are still offsets. */
export type DraftRow = RowInput & {
  note?: string;
  givenOffset?: Offset;
  firstOffset?: Offset;
  lastOffset?: Offset;
  wholeMonths?: boolean;
};

type Arbitraries = Record<string, fc.Arbitrary<unknown>>;

/** A kind with its required fields, and any of its optional ones. */
function row(kind: string, required: Arbitraries, optional: Arbitraries = {}): fc.Arbitrary<DraftRow> {
  const all = { kind: fc.constant(kind), ...required, ...optional, note };
  const requiredKeys = ['kind', ...Object.keys(required)];
  return fc.record<Record<string, unknown>>(all, { requiredKeys }) as unknown as fc.Arbitrary<DraftRow>;
}

const GROUNDS = 'a b c d e f g h i j k l m n o p r s t b-disability b-disability collective-service';
const grounds = fc.constantFrom(...GROUNDS.split(' '));

/** All 17 kinds of HOUSEHOLD §3; the commoner ones and those with more rules come more often. */
export const draftRows: fc.Arbitrary<DraftRow> = fc.oneof(
  { weight: 5, arbitrary: row('work', { amount: amounts }, { per, preExisting: flag, undeclared: flag }) },
  { weight: 2, arbitrary: row('training', { amount: amounts }, { per }) },
  {
    weight: 4,
    arbitrary: row(
      'replacement',
      { amount: amounts },
      { per: fc.constantFrom('month' as const, 'year' as const, 'day' as const) },
    ),
  },
  {
    weight: 2,
    arbitrary: row('severance', {
      amount: amounts,
      firstOffset: offset(fc.constantFrom(0, 0, -1)),
      lastOffset: offset(fc.constantFrom(0, 0, 1)),
      wholeMonths: flag,
    }),
  },
  { weight: 2, arbitrary: row('holidayPay', { amount: amounts }) },
  { weight: 1, arbitrary: row('alimony', { amount: amounts }, { per }) },
  { weight: 1, arbitrary: row('familyAllowance', { amount: amounts }, { per }) },
  { weight: 1, arbitrary: row('regularGift', { amount: amounts }, { per }) },
  { weight: 2, arbitrary: row('otherIncome', { amount: amounts }, { per }) },
  { weight: 2, arbitrary: row('artistic', { amount: amounts }) },
  {
    weight: 2,
    arbitrary: row('ale', { amount: amounts, cheques: fc.oneof(fc.nat(50), fc.constantFrom(0, 1000)) }),
  },
  {
    weight: 2,
    arbitrary: row('volunteer', { amount: amounts, dayMax: amounts }, { dayCap: amounts, yearCap: amounts }),
  },
  { weight: 2, arbitrary: row('exempt', { amount: amounts, ground: grounds }, { per }) },
  { weight: 3, arbitrary: row('movable', { amount: amounts }, { share: fractions, blocked: flag }) },
  {
    weight: 4,
    arbitrary: row(
      'immovable',
      { built: flag },
      {
        cadastralIncome: amounts,
        rent: amounts,
        foreignIncome: amounts,
        mortgageInterest: amounts,
        lifeAnnuity: amounts,
        share: fractions,
        right,
      },
    ),
  },
  {
    weight: 4,
    arbitrary: row(
      'transfer',
      {
        amount: amounts,
        onerous: flag,
        givenOffset: offset(fc.constantFrom(0, 0, -1, -3, -9, -10, -10, -10, -11)),
      },
      { share: fractions, right, soleImmovable: flag, debts: amounts, waiver: amounts },
    ),
  },
  {
    weight: 2,
    arbitrary: row('benefitInKind', { amount: amounts }, { per, share: fractions, housing: flag }),
  },
);
