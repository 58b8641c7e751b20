import {
  Money,
  complement,
  fraction,
  readAmount,
  type Amounts,
  type Figure,
  type Fraction,
} from '../../engine';
import type { TracedComputed } from '../traced';

/** What makes the amount of one calculation, in the order of the law; EUR a year. `spi` is what AR 35 leaves out of the income. */
export const FACETS = [
  'base',
  'professional',
  'spi',
  'otherMonthly',
  'artistic',
  'ale',
  'volunteer',
  'immovable',
  'movable',
  'transfers',
  'benefitsInKind',
  'familyAllowanceImputed',
  'partnerExcess',
  'debtorsExcess',
  'exemption',
] as const;

export type Facet = (typeof FACETS)[number];

type Calculation = Readonly<Record<Facet, Money>>;

/** An assessment taken apart into what its amount is made of. */
export interface Makeup {
  readonly main: Calculation;
  /** Weighted custody: the calculation for the rest of the time. */
  readonly rest: Calculation;
  /** Part of the time that `main` counts for; 1 where custody is not weighted. */
  readonly share: Fraction;
  readonly days: { readonly covered: number; readonly inMonth: number };
  /** In `main` and in `rest`: a new claim was tested on the prorated amount (PB 3.3.5). */
  readonly byPeriod: readonly [main: boolean, rest: boolean];
}

/**
 * Two assessments taken apart, so that either can be changed into the other piece by piece: what one of them lacks and does not pay for
 * (the second calculation of a weighted custody, the exemption where there is no right) it has as the other.
 */
export function makeups(
  before: TracedComputed,
  after: TracedComputed,
): readonly [before: Makeup, after: Makeup] {
  const [a, b] = [before, after].map(calculationsOf) as [Calculations, Calculations];
  return [makeupOf(before, a, b), makeupOf(after, b, a)];
}

type Calculations = readonly [main: Calculation, rest?: Calculation];

function makeupOf(result: TracedComputed, own: Calculations, other: Calculations): Makeup {
  const [main, rest] = own;
  const [n, d] = (result.parts?.[0]?.share ?? '1/1').split('/').map(Number) as [number, number];
  return {
    main: withExemption(main, other[0]),
    rest: rest === undefined ? (other[1] ?? main) : withExemption(rest, other[1] ?? rest),
    share: fraction(n, d),
    days: result.days,
    byPeriod: [isByPeriod(result.parts?.[0] ?? result), isByPeriod(result.parts?.[1] ?? result)],
  };
}

function isByPeriod({ thresholdPeriod }: Amounts): boolean {
  return thresholdPeriod !== undefined;
}

/** A result has no exemption where there is no right: nothing is paid there, whichever it is. */
function withExemption(own: Calculation, other: Calculation): Calculation {
  return own.exemption.isZero() ? { ...own, exemption: other.exemption } : own;
}

function calculationsOf(result: TracedComputed): Calculations {
  const { parts = [result] } = result;
  const made = parts.map(({ baseAnnual, exemptions }, i) => {
    const total = result.trace.find(({ rule, part = 0 }) => rule === 'l16.total' && part === i);
    const exact = (name: Facet): Money => moneyOf(total?.figures[name] ?? '0.00');
    const used = (per: 'month' | 'year'): Money =>
      Money.sum(exemptions.spi.filter((one) => one.per === per).map((one) => readAmount(one.used)));
    const spi = { professional: monthlyOverYear(result, used('month')), artistic: used('year') };
    const annual = Object.fromEntries(FACETS.map((name) => [name, exact(name)])) as Record<Facet, Money>;
    return {
      ...annual,
      base: readAmount(baseAnnual),
      professional: annual.professional.plus(spi.professional),
      artistic: annual.artistic.plus(spi.artistic),
      spi: spi.professional.plus(spi.artistic),
      exemption: readAmount(exemptions.generalAnnual),
    };
  });
  return [made[0]!, made[1]] as Calculations;
}

/** The income of a new claim counts for its days (PB 3.3): so does what is exempt of it. */
function monthlyOverYear({ trace, days }: TracedComputed, monthly: Money): Money {
  const isProrated = trace.some(({ rule }) => rule === 'ar23.new-claim');
  return isProrated ? monthly.times(12 * days.covered).over(days.inMonth) : monthly.times(12);
}

/** An exact figure of a trace: `"102.8833"` or `"1025/12"`. */
function moneyOf(figure: Figure): Money {
  const [, sign = '', whole = '0', decimals = '', divisor = '1'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(String(figure)) ?? [];
  const n = BigInt(`${sign}${whole}${decimals}`) * 100n;
  const d = BigInt(divisor) * 10n ** BigInt(decimals.length);
  // Shares of several goods may have a denominator beyond 2^53: to the cent, and what that leaves is a rounding that is told.
  if (d > BigInt(Number.MAX_SAFE_INTEGER)) return Money.cents((2n * n + d) / (2n * d));
  return Money.cents(n).over(Number(d));
}

/** EUR payable for the days covered, rounded where the law rounds (HOUSEHOLD.md §6.6). */
export function paymentOf({ main, rest, share, days, byPeriod }: Makeup): Money {
  const ofMain = monthlyOf(main, days, byPeriod[0]);
  const monthly =
    share.n === share.d
      ? ofMain
      : ofMain
          .share(share)
          .plus(monthlyOf(rest, days, byPeriod[1]).share(complement(share)))
          .rounded();
  return days.covered < days.inMonth ? monthly.times(days.covered).over(days.inMonth).rounded() : monthly;
}

/** L 3 4°, L 14 §2, AR 22 §2: EUR for a whole month. */
function monthlyOf(calculation: Calculation, days: Makeup['days'], byPeriod: boolean): Money {
  const { base, exemption, ale } = calculation;
  const total = totalOf(calculation);
  const right = byPeriod
    ? total.over(12).isBelow(base.over(12).rounded().times(days.covered).over(days.inMonth).rounded())
    : total.isBelow(base);
  if (!right) return Money.ZERO;
  const counted = total.minus(ale).minus(exemption).orZero().plus(ale);
  return base.minus(counted).over(12).rounded();
}

/** L 16: every resource, less what AR 35 exempts. */
function totalOf({ base: _base, exemption: _exemption, spi, ...resources }: Calculation): Money {
  return Money.sum(Object.values(resources)).minus(spi);
}
