import { Money, readAmount, type ComputedResult } from '../../engine';
import type { Hypothesis } from './scenario';

/** Roundings that payments show in practice, by name: what they make of the exact amount of the period, in cents. */
const ROUNDINGS: Readonly<Record<string, (exact: Money) => Money>> = {
  'cent-down': (exact) => down(exact, 1),
  'cent-up': (exact) => up(exact, 1),
  'five-cents': (exact) => down(exact.plus(Money.cents(5).over(2)), 5),
  'ten-cents': (exact) => down(exact.plus(Money.cents(5)), 10),
  'euro-down': (exact) => down(exact, 100),
  'euro-nearest': (exact) => exact.roundedToEuro(),
  'euro-up': (exact) => up(exact, 100),
};

/** The amount is right but for a rounding that has a name. */
export const rounding: Hypothesis = {
  code: 'correct-rounding',
  family: 'rounding',
  *variants(scenario, { result }) {
    if (result.status === 'none') return;
    for (const name of Object.keys(ROUNDINGS)) {
      const round = ROUNDINGS[name]!;
      for (const amount of [exactPeriod, ({ payable }: ComputedResult) => readAmount(payable)]) {
        const pay = (other: ComputedResult): string => round(amount(other)).toString();
        yield { figures: { rounding: name }, scenario: { ...scenario, pay } };
      }
    }
  },
};

/** The amount of the period before any rounding to the cent. */
function exactPeriod({ payableAnnual, days }: ComputedResult): Money {
  return readAmount(payableAnnual).over(12).times(days.covered).over(days.inMonth);
}

/** Down to a multiple of so many cents. */
function down(exact: Money, cents: number): Money {
  const half = Money.cents(cents).over(2);
  // Half-up of the amount less half a step is the step below, but for whole steps.
  const steps = exact.minus(half).over(cents).rounded();
  const multiple = steps.times(cents);
  return exact.minus(multiple).compare(Money.cents(cents)) >= 0
    ? multiple.plus(Money.cents(cents))
    : multiple;
}

/** Up to a multiple of so many cents. */
function up(exact: Money, cents: number): Money {
  const below = down(exact, cents);
  return below.equals(exact) ? below : below.plus(Money.cents(cents));
}
