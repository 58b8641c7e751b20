import assert from 'node:assert/strict';
import type { Value } from '../../tools/training/value';

/** An exact amount or a whole number, as a figure of the tests says it; an amount must be the float of its cents, with no dust. */
export function shown(value: Value, like: string | number): string | number {
  assert.equal(typeof value, 'number');
  const number = value as number;
  if (typeof like === 'number') return number;
  assert.equal(number, Number(number.toFixed(2)));
  return number.toFixed(2);
}
