import { lengthOfMonth } from '../../reference/calendar';
import { Fraction } from '../../reference/fraction';
import { anyOf } from './slips';
import type { NamedSlip, SlipDraw } from './slips';

/** EUR, to a whole number of `cents`: under it, above it or to the nearest. */
function inSteps(amount: Fraction, cents: number, way: 'down' | 'nearest' | 'up'): Fraction {
  const step = Fraction.of(cents, 100);
  const { numerator, denominator } = amount.over(step);
  const shift = { down: 0n, nearest: denominator, up: 2n * denominator - 2n }[way];
  return Fraction.of((2n * numerator + shift) / (2n * denominator)).times(step);
}

const STEPS = [
  [1, 'down'],
  [1, 'up'],
  [5, 'nearest'],
  [10, 'nearest'],
  [100, 'down'],
  [100, 'nearest'],
  [100, 'up'],
] as const;

/** In coarser steps, or in other steps than half-up to the cent: the exact amount of the period, or what the rounded month leaves of it. */
const rounding = ([cents, way]: (typeof STEPS)[number], fromMonth: boolean): NamedSlip => ({
  way: `${cents} ${way}${fromMonth ? ', of the rounded month' : ''}`,
  pay: (exact, payable) => inSteps(fromMonth ? payable : exact, cents, way),
});

/** L 21 §5: the amount of a day rounded to the cent, and multiplied by the days of a part of the month. */
const dayRate: SlipDraw = (_, __, { days: { covered, inMonth } }) =>
  covered === inMonth
    ? undefined
    : { way: 'day rate', pay: (_, payable) => payable.over(covered).r2().times(covered) };

const stepped: readonly SlipDraw[] = STEPS.map((step) => (draw) => rounding(step, draw.percent(25)));

/** Those that may stand beside a mistake: a whole euro is the rounding of very many amounts. */
export const centRoundings: readonly SlipDraw[] = stepped.slice(0, 4);

export const roundings: readonly SlipDraw[] = [...stepped, dayRate];

/** L 21 §5: the first or the last day wrongly counted; of a new claim perhaps for its income too. */
export const daysOff: SlipDraw = (draw, { newClaim }, { days: { covered, inMonth } }) => {
  const days = covered + draw.oneOf([-1, 1]);
  if (covered === inMonth || days === 0 || days === inMonth) return undefined;
  const part = (): Fraction => Fraction.of(days, inMonth);
  return newClaim === true && draw.percent(50)
    ? { way: 'income too', part, partOfIncome: true }
    : { way: 'days', part };
};

/** The amount of a year for the month: twelve payments, or the year itself. */
export const paidForAYear: SlipDraw = (draw) =>
  draw.percent(50)
    ? { way: 'twelve times', times: 12 }
    : { way: 'the year', pay: (exact) => exact.times(12).r2() };

/** Every rounding. */
export const allRoundings: readonly NamedSlip[] = STEPS.flatMap((step) => [
  rounding(step, false),
  rounding(step, true),
]);

const ONE = Fraction.of(1);

export const paidTwice: SlipDraw = () => ({ way: 'twice', times: 2 });

export const notProrated: SlipDraw = (draw, { newClaim }, { days }) =>
  days.covered === days.inMonth
    ? undefined
    : anyOf(draw, [
        { way: 'amount of the month', part: () => ONE },
        newClaim === true && {
          way: 'amount and income of the month',
          part: () => ONE,
          edit: (input) => ({ ...input, newClaim: false }),
        },
      ]);

const thirty = ({ covered }: { covered: number }): Fraction => Fraction.of(Math.min(covered, 30), 30);

export const thirtieths: SlipDraw = (draw, { newClaim, from, to }, { days }) => {
  if (days.covered === days.inMonth) return undefined;
  if (newClaim === true && draw.percent(40)) return { way: 'income too', part: thirty, partOfIncome: true };
  if (draw.percent(75)) return { way: 'real days', part: thirty };
  const first = from === undefined ? 1 : Number(from.slice(8));
  const last = to === undefined ? 30 : Math.min(30, endOf(to));
  return { way: 'month of thirty days', part: () => Fraction.of(Math.max(0, last - first + 1), 30) };
};

/** The day of the month; 30 at its end. */
function endOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return date === lengthOfMonth(year, month) ? 30 : date;
}
