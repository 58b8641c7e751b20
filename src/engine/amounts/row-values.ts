import type { Row } from '../../bareme';
import { readAmount, readFactor, readFraction, type Fraction, type Money } from '../money';

/** An amount, EUR; undefined where the table knows none in force. */
export function optionalMoney(row: Row, key: string): Money | undefined {
  const value = row.values[key];
  return value === null || value === undefined ? undefined : readAmount(value);
}

/** A value as it is written. The barème is checked before it is used: a missing key or a malformed rate is a slip in its data. */
export function text(row: Row, key: string): string {
  const value = row.values[key];
  if (value === null || value === undefined) throw new Error(`no ${key} in the row of ${row.from}`);
  return value;
}

/** An amount, EUR. */
export function money(row: Row, key: string | number): Money {
  return readAmount(text(row, String(key)));
}

/** A rate or a share, exact. */
export function rate(row: Row, key: string): Fraction {
  const fraction = readFraction(text(row, key));
  if (typeof fraction === 'string') throw new Error(`${key} of ${row.from}: ${fraction}`);
  return fraction;
}

/** A factor above 1, exact. */
export function factor(row: Row, key: string): Fraction {
  const value = readFactor(text(row, key));
  if (value === undefined) throw new Error(`${key} of ${row.from} is no factor`);
  return value;
}
