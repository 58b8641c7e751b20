import { Money, readAmount } from '../../../engine';
import { paymentOf, type Hypothesis, type Known, type Scenario, type Unrounded } from '../scenario';

/** Roundings that payments show in practice, by name: what they make of an exact amount. */
const ROUNDINGS: Readonly<Record<string, (exact: Money) => Money>> = {
  'cent-down': (exact) => down(exact, 1),
  'cent-up': (exact) => up(exact, 1),
  'five-cents': (exact) => down(exact.plus(Money.cents(5).over(2)), 5),
  'ten-cents': (exact) => down(exact.plus(Money.cents(5)), 10),
  'euro-down': (exact) => down(exact, 100),
  'euro-nearest': (exact) => exact.roundedToEuro(),
  'euro-up': (exact) => up(exact, 100),
};

/** Names of the roundings of cents, of those of a whole euro, and of all; the last is that of the amount of a day. */
export const CENT_ROUNDINGS: readonly string[] = ['cent-down', 'cent-up', 'five-cents', 'ten-cents'];
export const EURO_ROUNDINGS: readonly string[] = ['euro-down', 'euro-nearest', 'euro-up'];
const DAY_RATE = 'day-rate';
export const ROUNDING_NAMES: readonly string[] = [...CENT_ROUNDINGS, ...EURO_ROUNDINGS, DAY_RATE];

/** What is rounded: the exact amount of the period, or what is left of it after the month, or the period, was rounded to the cent. */
const STAGES: readonly ((amount: Unrounded) => Money)[] = [
  ({ ofYear }) => ofYear,
  ({ ofMonth }) => ofMonth,
  ({ ofMonth }) => ofMonth.rounded(),
];

/** The amount is right but for a rounding that has one of these names. */
export function roundingTo(names: readonly string[]): Hypothesis {
  return {
    code: 'correct-rounding',
    family: 'rounding',
    *variants(scenario, known) {
      if (!isWithinRounding(scenario, known)) return;
      for (const name of names) {
        for (const round of name === DAY_RATE ? DAY_RATES : STAGES.map((stage) => roundAt(name, stage))) {
          yield { figures: { rounding: name }, scenario: { ...scenario, round } };
        }
      }
    },
  };
}

/** The amount is right but for a rounding that has a name. */
export const rounding = roundingTo(ROUNDING_NAMES);

type Round = (amount: Unrounded) => Money;

function roundAt(name: string, stage: Round): Round {
  const round = ROUNDINGS[name]!;
  return (amount) => round(stage(amount));
}

/** L 21 §5: of a part of the month the amount of one day was rounded to the cent, and multiplied by the days. */
const DAY_RATES: readonly Round[] = [
  ({ ofYear, days }) => ofYear.over(days).rounded().times(days),
  ({ ofMonth, days }) => ofMonth.over(days).rounded().times(days),
];

/** Whether the amount paid can be a rounding of what a scenario pays: none moves it by more than a euro. */
export function isWithinRounding(scenario: Scenario, known: Known): boolean {
  const payment = paymentOf(scenario);
  if (payment === undefined) return false;
  const [unrounded, paid] = [readAmount(payment), readAmount(known.paid)];
  const distance = paid.isBelow(unrounded) ? unrounded.minus(paid) : paid.minus(unrounded);
  return !distance.isAbove(Money.cents(100).times(scenario.times ?? 1));
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
