import fc from 'fast-check';
import { CATEGORIES, inForce } from '../../reference/procedure/amounts';
import type { Premium } from '../../reference/procedure/input';
import type { Category } from '../../reference/input';
import { amountText, amounts, centsOf } from '../amounts';
import { answers, days, favourable, flags, maybe, often } from './days';
import { common } from './policies';

/** Commands of PROCEDURE §6: incomes within two cents of the amount of a category increased by ten per cent. */
export const premiumCommands: fc.Arbitrary<Premium> = fc
  .record({
    ...common,
    date: fc.oneof(
      { weight: 9, arbitrary: days.filter((day) => day >= '2005-08-01' && day <= '2026-12-31') },
      { weight: 1, arbitrary: days },
    ),
    basis: maybe(fc.constantFrom('DIS' as const, 'LO' as const, 'LO' as const)),
    homelessEnded: favourable,
    mainResidence: favourable,
    alreadyGranted: often(fc.constantFrom('no', 'no', 'no', 'yes', 'unknown')),
    beneficiary: favourable,
    replacementIncome: answers,
    category: often(fc.constantFrom<Category>(1, 2, 3)),
    householdGranted: flags,
    delta: fc.bigInt(-2n, 2n),
    income: fc.constantFrom('none', 'limit', 'limit', 'limit', 'other'),
    other: amounts,
  })
  .map(({ delta, income, other, ...kept }) => {
    const row = inForce(CATEGORIES, kept.date) ?? CATEGORIES[0]!;
    const limit = (centsOf(row[kept.category ?? 1]) * 11n) / 10n + delta;
    const annualIncome = { none: undefined, limit: amountText(limit), other }[income];
    return { ...kept, question: 'premium', annualIncome } as Premium;
  });
