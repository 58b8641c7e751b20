import assert from 'node:assert/strict';
import { builtInBareme, rowAt } from '../../src/bareme';
import type { Value } from '../../tools/training/value';
import { committedBook, calculated, type Typed } from './book';
import { BY_ENGINE, type Facts } from './by-engine';
import { exercisePlaces } from './exercises';
import { shown } from './shown';
import { serialOf } from '../../src/values';

const { categories, spi } = builtInBareme.tables;

/** The first amounts, no right and then a right to a new claim, a leap February, the reform of article 34, the last amounts. */
const DAYS = [
  '2005-08-01',
  '2015-09-01',
  '2016-04-01',
  '2020-03-01',
  '2024-02-01',
  '2026-03-01',
  '2026-09-01',
];

type Name = keyof Facts;
/** Values of a fact to try in a month. */
type Values = (day: string) => readonly (string | number)[];

const annual = (day: string, category: 1 | 2 | 3): number =>
  Number(rowAt(categories, day)!.values[String(category)]);
const cap = (day: string): number => Number(rowAt(spi, day)!.values['generalMonthly']);

/** The amounts on the cent just under and just over, and those around them; none below zero. */
const around = (amount: number): string[] => {
  const cents = Math.floor(Math.round(amount * 1_000_000) / 10_000);
  return [cents - 1, cents, cents + 1, cents + 2]
    .filter((one) => one >= 0)
    .map((one) => (one / 100).toFixed(2));
};
/** Nothing, the least, little, huge, and around thresholds. */
const amounts =
  (...thresholds: ((day: string) => number)[]): Values =>
  (day) => ['0', '0.01', '10', '1000000', ...thresholds.flatMap((threshold) => around(threshold(day)))];

const month1 = (day: string) => annual(day, 1) / 12;
const month2 = (day: string) => annual(day, 2) / 12;
const CATEGORIES: Values = () => [1, 2, 3];
const COUNTS: Values = () => [0, 1, 2, 5];

/** Every white fact of each exercise, with the values to try. */
const CHANGES: readonly Partial<Record<Name, Values>>[] = [
  { minors: COUNTS, others: COUNTS },
  { minors: COUNTS, others: COUNTS },
  { minors: COUNTS, others: COUNTS },
  { category: CATEGORIES, amount1: amounts(month1, () => 155 / 12) },
  {
    category: CATEGORIES,
    amount1: amounts(month2),
    amount2: amounts(cap, (day) => month2(day) + cap(day)),
  },
  {
    category: CATEGORIES,
    amount1: amounts((day) => month2(day) - 282),
    amount2: amounts((day) => month2(day) - 597),
  },
  {
    category: CATEGORIES,
    amount1: (day) => [
      ...['0', '6200', '6201', '12499', '12500', '12500.10', '1000000'],
      // 378 a year up to 12 500, a tenth above: a dime more or less is a cent.
      ...[-0.1, 0, 0.1].map((more) => ((annual(day, 2) - 378) * 10 + 12_500 + more).toFixed(2)),
    ],
  },
  { category: CATEGORIES, from: () => [1, 2, 15, 28], amount1: amounts(month2) },
  { amount1: amounts(month1, (day) => 2 * month1(day)) },
  {
    amount1: () => [1, 2, 3],
    amount2: amounts(
      (day) => 2 * annual(day, 1),
      (day) => 3 * annual(day, 1),
      (day) => 3 * annual(day, 1) - 2880,
    ),
    amount3: amounts(() => 240),
  },
];

/** A band of AR 27 is not rounded to the cent, so it may have dust; only their sum is. */
const band = (asked: string, value: Value): Value =>
  ['lower', 'upper'].includes(asked) ? Number(Number(value).toFixed(6)) : value;

describe('the facts of the training workbook in fr', () => {
  const book = committedBook('fr');
  const places = exercisePlaces('fr');

  it('are tried, each that is white', () => {
    places.forEach(({ facts }, index) =>
      assert.deepEqual(
        [...facts].filter(([, { white }]) => white).map(([name]) => name),
        Object.keys(CHANGES[index]!),
      ),
    );
  });

  places.forEach(({ sheet, questions, facts }, index) =>
    it(`exercise ${index + 1} follows each of them, every step as the engine has it`, () => {
      for (const day of DAYS)
        for (const [name, valuesOf] of Object.entries(CHANGES[index]!))
          for (const value of valuesOf(day)) {
            const month = day.slice(0, 7);
            const typedValue =
              name === 'from' ? serialOf(`${month}-${String(value).padStart(2, '0')}`) : Number(value);
            const typed: Typed = { [`${sheet}!${facts.get(name)!.at}`]: typedValue };
            const calculation = calculated(book, day, typed);
            const expected = BY_ENGINE[index]!(month, {
              [name]: name.startsWith('amount') ? String(value) : value,
            });
            const found = questions.map(({ name: asked, solution }) => [
              asked,
              shown(band(asked, calculation.valueAt(sheet, solution)), expected[asked]!),
            ]);
            assert.deepEqual(Object.fromEntries(found), expected, `${day} ${name} ${value}`);
          }
    }),
  );

  it('a capital whose bands are no whole cents is rounded once, on the sum', () => {
    const { sheet, questions, facts } = places[6]!;
    const solution = (name: string) => questions.find((one) => one.name === name)!.solution;
    for (const capital of ['6200.01', '6208.35', '12500.05', '25000.04', '25000.05']) {
      const calculation = calculated(book, '2026-09-01', {
        [`${sheet}!${facts.get('amount1')!.at}`]: Number(capital),
      });
      const expected = BY_ENGINE[6]!('2026-09', { amount1: capital });
      for (const name of ['perYear', 'exemption', 'amount'])
        assert.equal(shown(calculation.valueAt(sheet, solution(name)), '0.00'), expected[name], capital);
    }
  });

  it('a day of another month is an error of the amount, not another amount', () => {
    const { sheet, questions, facts } = places[7]!;
    const calculation = calculated(book, '2026-09-01', {
      [`${sheet}!${facts.get('from')!.at}`]: serialOf('2026-10-05'),
    });
    assert.match(String(calculation.valueAt(sheet, questions.at(-1)!.solution)), /#VALUE!/);
  });
});
