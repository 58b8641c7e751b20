/**
 * Whole numbers of any size: a JavaScript number while it is exact (up to 2^53), a BigInt beyond. Ordinary dossiers never
 * leave the first form; amounts near 10^12 EUR times shares, months and persons do, and stay exact.
 */
export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;

function narrow(value: bigint): Int {
  return value <= MAX && value >= -MAX ? Number(value) : value;
}

export function addInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= MAX && sum >= -MAX) return sum;
  }
  return narrow(BigInt(a) + BigInt(b));
}

export function multiplyInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    if (product <= MAX && product >= -MAX) return product;
  }
  return narrow(BigInt(a) * BigInt(b));
}

/** The whole number nearest to `n / d` (`d` > 0), halves upwards. */
export function divideHalfUp(n: Int, d: Int): Int {
  if (typeof n === 'number' && typeof d === 'number' && d <= MAX / 2) {
    let rest = n % d;
    if (rest < 0) rest += d;
    if (n - rest >= -MAX) {
      const floor = (n - rest) / d;
      return rest * 2 >= d ? floor + 1 : floor;
    }
  }
  const big = BigInt(d);
  let rest = BigInt(n) % big;
  if (rest < 0n) rest += big;
  const floor = (BigInt(n) - rest) / big;
  return narrow(rest * 2n >= big ? floor + 1n : floor);
}

/** Negative, zero or positive as `a` is below, at or above `b`. */
export function compareInt(a: Int, b: Int): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
