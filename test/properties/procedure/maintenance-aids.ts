import fc from 'fast-check';
import type { MaintenanceAid } from '../../reference/procedure/input';
import { amountText, amounts } from '../amounts';
import { isoDay } from '../days';
import { maybe, seldom } from './days';
import { common } from './policies';

/** Around twice the limit of a month, and everyday. */
const payments = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(18_330n, 18_336n).map(amountText) },
  { weight: 2, arbitrary: fc.bigInt(0n, 400_00n).map(amountText) },
  { weight: 1, arbitrary: amounts },
);

/** Commands of PROCEDURE §7: the months in any order, the year nearly or quite used up. */
export const maintenanceAidCommands: fc.Arbitrary<MaintenanceAid> = fc
  .record({
    ...common,
    year: fc.constantFrom(2005, 2024, 2026, 2100),
    title: fc.constantFrom(
      ...(['judgment', 'judgment', 'mutualConsent', 'conciliation', 'mediation', 'presumedFather'] as const),
      ...(['placement', 'none'] as const),
    ),
    order: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], { minLength: 1 }),
    months: fc.array(
      fc.record({
        paid: payments,
        owed: seldom(payments),
        sameOwed: fc.boolean(),
        beneficiary: seldom(fc.boolean()),
        article60Only: seldom(fc.boolean()),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    mistake: maybe(fc.constantFrom('none', 'none', 'none', 'year', 'twice')),
  })
  .map(({ order, months, mistake, ...kept }) => {
    const listed = order.map((number, index) => {
      const { sameOwed, owed, paid, ...flags } = months[index]!;
      const month = isoDay(kept.year, number, 1).slice(0, 7);
      return { month, paid, owed: sameOwed ? paid : owed, ...flags };
    });
    if (mistake === 'year') listed[0]!.month = isoDay(kept.year - 1, 12, 1).slice(0, 7);
    if (mistake === 'twice') listed.at(-1)!.month = listed[0]!.month;
    return { ...kept, question: 'maintenanceAid', months: listed } as MaintenanceAid;
  });
