import fc from 'fast-check';
import { builtInBareme } from '../../src/bareme';
import type { TableId } from '../../src/bareme';

/** One cent under 10^12 EUR, the largest amount (contract, HOUSEHOLD §1). */
export const LARGEST = 99_999_999_999_999n;

export const centsOf = (amount: string): bigint => {
  const [whole = '', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(2, '0'));
};

/** Two decimals. */
export const amountText = (cents: bigint): string => {
  const digits = cents.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** The ways in which HOUSEHOLD §1 lets one write the same amount. */
function written(cents: bigint, form: number): string | number {
  const text = amountText(cents);
  if (form === 0) return Number(text);
  if (form === 1) return text.replace(/\.?0+$/, '') || '0';
  if (form === 2 && text.length < 12) return `00${text}`;
  return text;
}

const TABLES: TableId[] = [
  'categories',
  'spi',
  'generalExemption',
  'ale',
  'volunteer',
  'movable',
  'immovable',
  'transfer',
  'familyAllowanceFlat',
];

/** Every figure of the law, per year and per month, and a few sums that the rules make of them. */
const THRESHOLDS: bigint[] = [
  ...TABLES.flatMap((id) => builtInBareme.tables[id].rows)
    .flatMap((row) => Object.values(row.values))
    .filter((value) => value !== null)
    .map(centsOf)
    .flatMap((cents) => [cents, cents / 12n, cents * 2n]),
  0n,
  1n,
  12n,
  600n,
  87_500n,
  100_000_00n,
];

/** Cents: everyday figures, the thresholds of the law two cents around, and the ends of the range. */
export const cents: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt(0n, 3_000_00n) },
  { weight: 3, arbitrary: fc.bigInt(0n, 30_000_00n) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...THRESHOLDS), fc.bigInt(-2n, 2n))
      .map(([threshold, delta]) => (threshold + delta < 0n ? 0n : threshold + delta)),
  },
  { weight: 1, arbitrary: fc.bigInt(0n, LARGEST) },
  { weight: 1, arbitrary: fc.bigInt(0n, 300n).map((under) => LARGEST - under) },
);

/** An amount as one may write it. */
export const amounts: fc.Arbitrary<string | number> = fc
  .tuple(cents, fc.nat(9))
  .map(([value, form]) => written(value, form));

/** A share as one may write it: thirds, decimals, numbers, the two ends. */
export const fractions: fc.Arbitrary<string | number> = fc.oneof(
  fc.constantFrom<string | number>('1/2', '1/3', '2/3', '0.5', 0.5, '2/4', '1', 1, '0', 0, '1.000000', '3/3'),
  fc.constantFrom<string | number>('0.333333', 0.1, 0.6, '0.499999', '0.500001', '999998/999999', 1e-6),
  fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.nat(999_999))
    .map(([denominator, n]) => `${n % (denominator + 1)}/${denominator}`),
);
