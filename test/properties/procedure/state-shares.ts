import fc from 'fast-check';
import type { FormB, StateShare } from '../../reference/procedure/input';
import { amountText, amounts, fractions } from '../amounts';
import { around, days, flags, maybe, monthOf, moved, seldom, within } from './days';
import { common } from './policies';

const MONTHS = [
  ...['2002-10', '2014-06', '2014-07', '2016-10', '2016-11', '2016-12', '2017-10', '2017-11', '2024-02'],
  ...['2025-12', '2026-01', '2026-06', '2026-07', '2026-09', '2026-12', '2027-01', '2027-12', '2028-01'],
  ...['2028-02', '2028-12', '2029-01', '2030-01', '2030-12'],
];

const months = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...MONTHS) },
  { weight: 10, arbitrary: days.map(monthOf) },
  { weight: 1, arbitrary: fc.constantFrom('2002-09', '2031-01') },
);

/** Averages of beneficiaries around 500 and 1 000, grown or shrunk around 5 % and 3 %. */
const counts = fc
  .record({
    penultimate: fc.oneof(
      fc.constantFrom(49_999n, 50_000n, 52_500n, 48_500n, 99_999n, 100_000n, 105_000n, 97_000n, 0n),
      fc.bigInt(0n, 200_000n),
    ),
    ratio: fc.constantFrom(1_000n, 1_050n, 970n, 1_000n, 500n, 2_000n, 1_060n, 960n),
    delta: fc.bigInt(-1n, 1n),
    previousRate: fc.oneof(
      fc.constantFrom('0.50', '0.55', '0.56', '0.60', '0.64', '0.65', '0.66', '0.69', '0.70', 0.7),
      fractions,
    ),
  })
  .map(({ penultimate, ratio, delta, previousRate }) => {
    const before = (penultimate * 1_000n) / ratio + delta;
    return {
      penultimate: amountText(penultimate),
      before: amountText(before < 0n ? 0n : before),
      previousRate,
    };
  });

const forms: fc.Arbitrary<FormB> = fc
  .record({
    baseAnnual: fc.constantFrom('16408.11', '10938.74', '22174.69', '0'),
    generalExemption: fc.constantFrom('155', '250.00', 310),
    work: maybe(fc.bigInt(0n, 1_500_00n).map(amountText)),
    spiCap: maybe(fc.constantFrom('0', '309.48', '321.99', '900')),
    replacement: maybe(fc.bigInt(0n, 1_500_00n).map(amountText)),
    daysInMonth: fc.integer({ min: 28, max: 31 }),
    missing: fc.constantFrom(0, 0, 0, 1, 5, 12, 27, -1),
  })
  .map(
    ({ missing, ...form }) =>
      ({ ...form, days: Math.max(1, Math.min(31, form.daysInMonth - missing)) }) as FormB,
  );

/** Commands of PROCEDURE §8: rates at their thresholds, PIIS that begin and end around the month. */
export const stateShareCommands: fc.Arbitrary<StateShare> = fc
  .record({
    ...common,
    month: months,
    amount: fc.oneof(
      { weight: 4, arbitrary: fc.bigInt(0n, 2_000_00n).map(amountText) },
      { weight: 1, arbitrary: amounts },
    ),
    days: maybe(fc.integer({ min: 1, max: 31 })),
    size: maybe(fc.constantFrom('small' as const, '500' as const, '1000' as const)),
    counts: seldom(counts),
    special: seldom(fc.record({ rate: fractions, ground: fc.constantFrom('x', 'article 60') })),
    unemployment: seldom(
      fc.record({
        requestOn: fc.constantFrom(
          ...[
            '2025-12-31',
            '2026-01-01',
            '2026-01-01',
            '2026-03-10',
            '2026-06-30',
            '2026-07-01',
            '2026-07-01',
          ],
          '2027-02-03',
        ),
        lost: fc.constantFrom('unemployment', 'unemployment', 'unemployment', 'insertion', 'derived'),
      }),
    ),
    piis: maybe(
      fc.record({
        grant: fc.oneof(
          around({}, { years: -1 }, { years: -2 }, { days: 15 }, { months: -4 }),
          within(-40, 31),
        ),
        signed: fc.oneof(within(0, 30), around({ months: 1 }, { months: 2 }, { days: -20 })),
        ended: maybe(around({ years: 1 }, { months: 6 }, { years: 2 }, { days: 12 }, { days: -1 })),
        student: flags,
        extension: flags,
      }),
    ),
    piisPopulationShare: maybe(
      fc.oneof(fc.constantFrom('0.80', '0.79', '0.6', '0.4', 0.2, '1/5', '0.199999'), fractions),
    ),
    formB: seldom(forms),
  })
  .map(({ piis, ...kept }) => {
    if (piis === undefined) return { ...kept, question: 'stateShare' } as StateShare;
    const { grant, signed, ended, ...flagsOf } = piis;
    const grantFrom = moved(`${kept.month}-01`, grant);
    const signedOn = moved(grantFrom, signed);
    return {
      ...kept,
      question: 'stateShare',
      piis: { ...flagsOf, grantFrom, signedOn, endedOn: moved(signedOn, ended) },
    } as StateShare;
  });
