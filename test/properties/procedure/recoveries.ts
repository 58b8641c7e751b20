import fc from 'fast-check';
import { CEILINGS, inForce } from '../../reference/procedure/amounts';
import type { Debtor, Recovery, RecoveryMonth } from '../../reference/procedure/input';
import { amountText, amounts, centsOf } from '../amounts';
import { around, days, flags, maybe, monthOf, mostly, moved, often, schemes, seldom } from './days';
import { common } from './policies';

const everyday = fc.bigInt(0n, 2_000_00n).map(amountText);

const draftMonths = fc.array(
  fc.record({
    step: fc.constantFrom(...Array.from({ length: 16 }, () => 1), 2, 3, 0, -3),
    paid: fc.oneof({ weight: 4, arbitrary: everyday }, { weight: 1, arbitrary: amounts }),
    due: mostly(fc.oneof({ weight: 9, arbitrary: everyday }, { weight: 1, arbitrary: amounts })),
    resources: mostly(fc.oneof({ weight: 9, arbitrary: everyday }, { weight: 1, arbitrary: amounts })),
    isEven: seldom(fc.constant(true)),
    paidOn: seldom(around({}, { days: 33 })),
  }),
  { minLength: 1, maxLength: 6 },
);

function monthsFrom(
  day: string,
  drafts: typeof draftMonths extends fc.Arbitrary<infer T> ? T : never,
): RecoveryMonth[] {
  let current = `${monthOf(day)}-01`;
  return drafts.map(({ step, isEven, paidOn, ...amountsOf }) => {
    const month = monthOf(current);
    const on = moved(current, paidOn);
    current = moved(current, { months: step });
    return {
      month,
      ...amountsOf,
      ...(isEven === true && { due: amountsOf.paid }),
      ...(on !== undefined && { paidOn: on }),
    } as RecoveryMonth;
  });
}

const waivers = seldom(
  fc.record({
    amount: fc.oneof(fc.bigInt(0n, 500_00n).map(amountText), amounts),
    reason: fc.constantFrom('equity', 'é'),
  }),
);

const beneficiaries: fc.Arbitrary<Recovery> = fc
  .record({
    ...common,
    first: days,
    months: draftMonths,
    scheme: schemes,
    ground: fc.oneof(
      {
        weight: 20,
        arbitrary: fc.constantFrom('change', 'law', 'cpasError', 'cpasError', 'omission', 'existingRight'),
      },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    aware: flags,
    notified: mostly(around({}, { months: 1 }, { months: 2 }, { days: 14 })),
    notice: maybe(
      around(
        { years: 5, months: 1, days: -1 },
        { years: 5, months: 2, days: -1 },
        { years: 5 },
        { years: 1 },
      ),
    ),
    waiver: waivers,
  })
  .map(
    ({ first, months, notified, notice, ...kept }) =>
      ({
        ...kept,
        question: 'recovery',
        kind: 'beneficiary',
        months: monthsFrom(first, months),
        notifiedOn: moved(first, notified),
        noticeOn: moved(`${monthOf(first)}-01`, notice),
      }) as Recovery,
  );

const draftDebtors = fc.array(
  fc.record({
    rank: fc.constantFrom('spouse', 'exSpouse', 'parent', 'parent', 'parent', 'child', 'child', 'other'),
    heads: maybe(fc.integer({ min: 1, max: 2 })),
    band: fc.integer({ min: 0, max: 24 }),
    delta: fc.bigInt(-2n, 2n),
    otherIncome: seldom(amounts),
    dependants: maybe(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 9, max: 30 }))),
    alimony: maybe(everyday),
    supportsChild: seldom(fc.boolean()),
    patrimonyDrop: often(fc.constantFrom(true, true, false)),
    equity: seldom(fc.boolean()),
    sameId: fc.constantFrom(...Array.from({ length: 30 }, () => false), true),
  }),
  { minLength: 1, maxLength: 5 },
);

const debtors: fc.Arbitrary<Recovery> = fc
  .record({
    ...common,
    decided: fc.oneof(
      { weight: 9, arbitrary: days.filter((day) => day >= '2012-02-01' && day <= '2026-12-31') },
      { weight: 1, arbitrary: days },
    ),
    before: fc.integer({ min: -8, max: 1 }),
    months: draftMonths,
    scheme: schemes,
    waiver: waivers,
    plannedMonths: maybe(fc.constantFrom(1, 3, 4, 600)),
    article60: seldom(fc.boolean()),
    divide: maybe(fc.boolean()),
    debtors: draftDebtors,
    withoutDecision: seldom(fc.constantFrom(true, false, false)),
  })
  .map(
    ({ decided, before, months, debtors: drafts, withoutDecision, ...kept }) =>
      ({
        ...kept,
        question: 'recovery',
        kind: 'debtors',
        decidedOn: withoutDecision === true ? undefined : decided,
        months: monthsFrom(moved(decided, { months: before }), months),
        debtors: drafts.map((draft, index) => debtorOf(draft, index, decided)),
      }) as Recovery,
  );

type DraftDebtor = (typeof draftDebtors extends fc.Arbitrary<infer T> ? T : never)[number];

/** An income within two cents of the ceiling or of a band of the day. */
function debtorOf(
  { band, delta, otherIncome, sameId, ...kept }: DraftDebtor,
  index: number,
  on: string,
): Debtor {
  const [, ceiling, perDependant] = inForce(CEILINGS, on) ?? CEILINGS[0]!;
  const income = centsOf(ceiling) + BigInt(band) * centsOf(perDependant) + delta;
  return {
    ...kept,
    id: sameId ? 'debtor 0' : `debtor ${index}`,
    income: otherIncome ?? amountText(income),
  } as Debtor;
}

/** Commands of PROCEDURE §5: from the beneficiary, and from debtors at the edges of the scale. */
export const beneficiaryCommands = beneficiaries;
export const debtorCommands = debtors;
export const recoveryCommands: fc.Arbitrary<Recovery> = fc.oneof(beneficiaries, debtors);
