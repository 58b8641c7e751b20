import type { FieldType } from './fields';

/** A value that a field may hold, and the code it is refused with; undefined where it passes. */
export type Sample = readonly [value: unknown, code: string | undefined];

const refusedAs = (code: string, ...values: unknown[]): Sample[] => values.map((value) => [value, code]);
const accepted = (...values: unknown[]): Sample[] => values.map((value) => [value, undefined]);
const wrong = (...values: unknown[]): Sample[] => refusedAs('WRONG_TYPE', ...values);

/** HOUSEHOLD.md §8: what is neither a text nor a number nor a boolean is of the wrong type everywhere. */
const NEVER = wrong(null, [], {}, [1], { value: 1 });

const texts = (min: number, max: number): Sample[] => [
  ...wrong(1, 0, true),
  ...accepted('x'.repeat(max), '😀'.repeat(max), '\0', ' ', '"\\/~é', '\ud800'),
  ...refusedAs('OUT_OF_RANGE', 'x'.repeat(max + 1), '😀'.repeat(max + 1), `${'x'.repeat(max)}\ud83d`),
  ...(min === 0 ? accepted('') : refusedAs('OUT_OF_RANGE', '')),
];

/** The rows of the table of §8 pass 1 for a field of this type. */
export function samplesOf(type: FieldType): readonly Sample[] {
  return [...NEVER, ...OF_TYPE[type.is](type as never)];
}

const OF_TYPE: { readonly [Is in FieldType['is']]: (type: Extract<FieldType, { is: Is }>) => Sample[] } = {
  text: () => texts(1, 80),
  note: () => texts(0, 500),
  reason: () => texts(0, 2000),
  boolean: () => [...accepted(true, false), ...wrong(0, 1, 'true', 'false', '', 'yes')],
  integer: ({ min, max }) => [
    ...accepted(min, max, min + 1),
    ...(min === 0 ? accepted(-0) : []),
    ...refusedAs('OUT_OF_RANGE', min - 1, max + 1, -1_000, 1e21, -1e21),
    ...wrong(String(min), '', true, false, min + 0.5, max + 0.5, 0.5, -0.5, 1e-7),
  ],
  choice: ({ values }) => [
    ...accepted(...values),
    ...wrong(0, 1, true),
    ...refusedAs('UNKNOWN_VALUE', '', ' ', `${values[0]!} `, values[0]!.toUpperCase() + 'x', 'constructor'),
    ...refusedAs('UNKNOWN_VALUE', '__proto__', 'toString', 'undefined', values.join(' '), values.join()),
  ],
  category: () => [
    ...accepted(1, 2, 3),
    ...refusedAs('UNKNOWN_VALUE', 0, -0, 4, -1, 2.5, 1e21, 1.0000001),
    ...wrong('1', '3', '', true),
  ],
  amount: () => [
    ...accepted('0', '0.01', '999999999999.99', 0, -0, 0.01, 999_999_999_999.99),
    ...wrong(true, false),
    ...refusedAs('NEGATIVE_AMOUNT', '-0', '-1', '-0.01', -1, -0.01, -999_999_999_999.99),
    ...refusedAs('BAD_AMOUNT', '', ' 1', '1e3', '1.234', '1,50', '1000000000000', '-1.234', '-1000000000000'),
    ...refusedAs('BAD_AMOUNT', 1.234, 1e-7, 1e12, -1e12, -0.001, 999_999_999_999.999),
  ],
  fraction: () => [
    ...accepted('0', '1', '0.5', '1/2', '2/4', '1.000000', '999999/999999', 0, -0, 1, 0.5, 0.000001),
    ...wrong(true, false),
    ...refusedAs('BAD_FRACTION', '', ' 1/2', '1/0', '-1/2', '0.1234567', '1234567', '1/1234567', '0,5'),
    ...refusedAs('BAD_FRACTION', 0.1234567, 1e-7, -1e-7),
    ...refusedAs('OUT_OF_RANGE', '1.5', '-0.5', '3/2', '1.000001', 2, -1, 1.5, -0.5, 1.000001),
  ],
  day: () => [
    ...accepted('2026-09-01', '2024-02-29', '0001-01-01', '9999-12-31'),
    ...wrong(20260901, 0, true),
    ...refusedAs('BAD_DATE', '', '2026-09', '2026-02-29', '2026-9-1', '01/09/2026', '2026-09-01T00:00', ' '),
  ],
  month: () => [
    ...accepted('2026-09', '0001-01', '9999-12'),
    ...wrong(202609, 0, true),
    ...refusedAs('BAD_DATE', '', '2026-09-01', '2026-13', '2026-00', '2026-9', '09/2026', '0000-01'),
  ],
};
