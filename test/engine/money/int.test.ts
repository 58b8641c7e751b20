import assert from 'node:assert/strict';
import { addInt, compareInt, divideHalfUp, multiplyInt, type Int } from '../../../src/engine/money/int';

const MAX = Number.MAX_SAFE_INTEGER; // 2^53 - 1 = 9 007 199 254 740 991
const OVER = 9_007_199_254_740_992n; // 2^53: not told from 2^53 + 1 as a number

/** The one form of a whole number: a number as long as it is exact. */
const canonical = (value: bigint): Int => (value <= MAX && value >= -MAX ? Number(value) : value);

describe('whole numbers of any size: at 2^53', () => {
  const additions: [a: Int, b: Int, sum: Int][] = [
    [MAX, 0, MAX],
    [MAX - 1, 1, MAX],
    [MAX, 1, OVER],
    [MAX, 2, 9_007_199_254_740_993n],
    [MAX, MAX, 18_014_398_509_481_982n],
    [-MAX, 0, -MAX],
    [-MAX, -1, -OVER],
    [OVER, -1, MAX],
    [OVER, -OVER, 0],
    [OVER + 1n, 1, 9_007_199_254_740_994n],
  ];
  for (const [a, b, sum] of additions) it(`${a} + ${b} = ${sum}`, () => assert.equal(addInt(a, b), sum));

  const products: [a: Int, b: Int, product: Int][] = [
    [0, MAX, 0],
    [MAX, 1, MAX],
    [MAX, -1, -MAX],
    [MAX, 2, 18_014_398_509_481_982n],
    [94_906_265, 94_906_265, 9_007_199_136_250_225],
    [94_906_266, 94_906_266, 9_007_199_326_062_756n], // past 2^53, where a number is even or wrong
    [94_906_267, 94_906_267, 9_007_199_515_875_289n], // odd: a number would say ...288
    [OVER, 0, 0],
    [OVER, OVER, 81_129_638_414_606_681_695_789_005_144_064n],
  ];
  for (const [a, b, product] of products)
    it(`${a} × ${b} = ${product}`, () => assert.equal(multiplyInt(a, b), product));

  const comparisons: [a: Int, b: Int, sign: number][] = [
    [1, 2, -1],
    [2, 2, 0],
    [3, 2, 1],
    [MAX, OVER, -1],
    [OVER, OVER + 1n, -1],
    [OVER, OVER, 0],
    [0, -OVER, 1],
  ];
  for (const [a, b, sign] of comparisons)
    it(`${a} against ${b} is ${sign}`, () => assert.equal(compareInt(a, b), sign));
});

describe('division half-up', () => {
  const quotients: [n: Int, d: Int, nearest: Int][] = [
    [0, 7, 0],
    [1, 3, 0],
    [1, 2, 1],
    [2, 3, 1],
    [4, 3, 1],
    [5, 3, 2],
    [3, 2, 2],
    [5, 2, 3],
    [-1, 2, 0], // half-up, not away from zero
    [-3, 2, -1],
    [-5, 2, -2],
    [-1, 3, 0],
    [-2, 3, -1],
    [-4, 2, -2],
    [MAX, 1, MAX],
    [MAX, 2, 4_503_599_627_370_496], // ...495.5
    [MAX, MAX, 1],
    [1, MAX, 0],
    [MAX - 1, MAX, 1],
    [4_503_599_627_370_495, MAX, 0], // one under the half
    [4_503_599_627_370_496, MAX, 1], // 2^52 / (2^53 - 1) is over the half
    [OVER, 2, 4_503_599_627_370_496],
    [OVER + 1n, 2, 4_503_599_627_370_497], // ...496.5
    [10n ** 30n + 1n, 2, 500_000_000_000_000_000_000_000_000_001n],
    [10n ** 20n, 10n ** 20n * 2n, 1],
    [-(10n ** 20n), 10n ** 20n * 2n, 0],
  ];
  for (const [n, d, nearest] of quotients)
    it(`${n} / ${d} is ${nearest}`, () => {
      const found = divideHalfUp(n, d);
      assert.equal(found, nearest);
    });

  it('is that of exact integers around every boundary, negative ones included', () => {
    const corners = [0, 1, 2, 3, 7, 12, 100, MAX - 2, MAX - 1, MAX, OVER, OVER + 1n, 10n ** 14n * 312n];
    for (const n of corners.flatMap((one) => [BigInt(one), -BigInt(one)])) {
      for (const d of corners.slice(1).map(BigInt)) {
        // floor((2n + d) / 2d)
        const twice = 2n * n + d;
        const rest = ((twice % (2n * d)) + 2n * d) % (2n * d);
        const nearest = canonical((twice - rest) / (2n * d));
        const found = divideHalfUp(canonical(n), canonical(d));
        assert.ok(found === nearest, `${n} / ${d}: ${found}, not ${nearest}`);
      }
    }
  });
});
