import fc from 'fast-check';
import { ARTISTIC, CATEGORIES, CEILINGS } from '../../reference/procedure/amounts';
import { daysLater, isoDay, yearsLater } from '../days';

/** Days on which a rule, a coverage or an amount begins or ends, holidays, ends of months, 29 February. */
const TURNING = [
  ...['2002-10-01', '2005-08-01', '2012-02-01', '2014-07-01', '2014-10-01', '2015-12-31', '2016-01-09'],
  ...['2016-11-01', '2016-12-01', '2021-05-31', '2024-01-01', '2025-12-31', '2026-01-01', '2026-06-30'],
  ...['2026-07-01', '2026-12-31', '2027-01-01', '2028-01-01', '2030-12-31'],
  ...['2016-02-29', '2020-02-29', '2024-02-29', '2025-02-28', '2026-02-28', '2028-02-29', '2027-02-28'],
  ...['2025-11-30', '2026-01-31', '2026-03-31', '2026-05-31', '2026-08-31', '2026-10-31', '2026-11-30'],
  // Easter Mondays, Ascension, Whit Mondays, and the holidays of every year.
  ...['2024-04-01', '2026-04-06', '2027-03-29', '2026-05-14', '2026-05-25', '2019-06-10', '2038-04-26'],
  ...['2026-05-01', '2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25', '2027-01-01'],
];

const INDEXED = [...CATEGORIES, ...ARTISTIC, ...CEILINGS].map(([from]) => from);

const year = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 2015, max: 2030 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1995, max: 2050 }) },
);

const near = fc.constantFrom(0, 0, 0, -1, 1, -2, 2, -7, 7);

/** A day, more often one at a threshold of the law or of the calendar. */
export const days: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...TURNING), near).map(([day, delta]) => daysLater(day, delta)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...INDEXED), fc.constantFrom(0, -1))
      .map(([day, delta]) => daysLater(day, delta)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => isoDay(y, m, d)),
  },
  // The end of a month, and the day before a leap day.
  {
    weight: 2,
    arbitrary: fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => daysLater(isoDay(y, m, 1), -1)),
  },
);

/** How far from a day another one lies. */
export interface Move {
  years?: number;
  months?: number;
  days?: number;
}

/** One of these distances, give or take two days. */
export const around = (...distances: Move[]): fc.Arbitrary<Move> =>
  fc
    .tuple(fc.constantFrom(...distances), fc.constantFrom(0, 0, 0, 1, -1, 2, -2))
    .map(([distance, delta]) => ({ ...distance, days: (distance.days ?? 0) + delta }));

export const within = (min: number, max: number): fc.Arbitrary<Move> =>
  fc.integer({ min, max }).map((apart) => ({ days: apart }));

/** The day that lies so far away: years first, then months, kept within the month, then days. */
export function moved(day: string, move: Move): string;
export function moved(day: string, move: Move | undefined): string | undefined;
export function moved(day: string, move: Move | undefined): string | undefined {
  if (move === undefined) return undefined;
  return daysLater(monthsLater(yearsLater(day, move.years ?? 0), move.months ?? 0), move.days ?? 0);
}

export function monthsLater(day: string, months: number): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number];
  const index = y * 12 + m - 1 + months;
  const first = isoDay(Math.floor(index / 12), (index % 12) + 1, 1);
  const next = isoDay(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1);
  const last = daysLater(next, -1);
  const wanted = `${first.slice(0, 8)}${String(d).padStart(2, '0')}`;
  return wanted > last ? last : wanted;
}

export const monthOf = (day: string): string => day.slice(0, 7);

export const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Three times out of four. */
export const often = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Nearly always. */
export const mostly = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 20 });

/** Now and then. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

export const flags = maybe(fc.boolean());

export const answers = often(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const));

/** Yes more often than not, so that a condition met is not a rarity. */
export const favourable = often(
  fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'unknown' as const),
);

export const schemes = seldom(fc.constantFrom('RIS' as const, 'ASE' as const, 'ASE' as const));
