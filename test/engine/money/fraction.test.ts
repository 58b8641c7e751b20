import assert from 'node:assert/strict';
import {
  WHOLE,
  compareFraction,
  complement,
  fraction,
  fractionText,
  readFraction,
  type FractionProblem,
} from '../../../src/engine/money';

describe('HOUSEHOLD §1, fractions', () => {
  const good: [value: string | number, read: string][] = [
    ['0', '0/1'],
    ['0.000000', '0/1'],
    ['1', '1/1'],
    ['1.0', '1/1'],
    ['1.000000', '1/1'],
    ['000001', '1/1'],
    ['000000.5', '1/2'],
    ['0.5', '1/2'],
    ['0.50', '1/2'],
    ['0.25', '1/4'],
    ['0.333333', '333333/1000000'],
    ['0.000001', '1/1000000'],
    ['0.999999', '999999/1000000'],
    ['1/3', '1/3'],
    ['2/6', '1/3'],
    ['2/4', '1/2'],
    ['000001/000002', '1/2'],
    ['0/5', '0/1'],
    ['0/1', '0/1'],
    ['1/1', '1/1'],
    ['999999/999999', '1/1'],
    ['999998/999999', '999998/999999'],
    ['1/999999', '1/999999'],
    [0, '0/1'],
    [-0, '0/1'],
    [1, '1/1'],
    [1.0, '1/1'],
    [0.5, '1/2'],
    [0.1, '1/10'],
    [0.07, '7/100'], // 0.07 × 100 = 7.000000000000001
    [0.000001, '1/1000000'],
    [0.123456, '1929/15625'], // 123 456 / 10^6, both divided by 64
  ];
  for (const [value, read] of good)
    it(`${JSON.stringify(value)} as a ${typeof value} is ${read}`, () => {
      const found = readFraction(value);
      assert.ok(typeof found !== 'string', 'refused');
      assert.equal(fractionText(found), read);
    });
});

describe('HOUSEHOLD §8, fractions that are refused', () => {
  const bad: [value: string | number, problem: FractionProblem][] = [
    // bad text
    ['', 'BAD_FRACTION'],
    [' ', 'BAD_FRACTION'],
    [' 1/2', 'BAD_FRACTION'],
    ['1/2 ', 'BAD_FRACTION'],
    ['1 / 2', 'BAD_FRACTION'],
    ['1/2\n', 'BAD_FRACTION'],
    ['1/2/3', 'BAD_FRACTION'],
    ['1/', 'BAD_FRACTION'],
    ['/2', 'BAD_FRACTION'],
    ['0,5', 'BAD_FRACTION'],
    ['.5', 'BAD_FRACTION'],
    ['1.', 'BAD_FRACTION'],
    ['50%', 'BAD_FRACTION'],
    ['1e-1', 'BAD_FRACTION'],
    ['0.5/1', 'BAD_FRACTION'],
    ['1/0.5', 'BAD_FRACTION'],
    ['½', 'BAD_FRACTION'],
    ['١/٢', 'BAD_FRACTION'],
    ['NaN', 'BAD_FRACTION'],
    ['--0.5', 'BAD_FRACTION'],
    ['+0.5', 'BAD_FRACTION'],
    // a sign before n/d too
    ['-1/2', 'BAD_FRACTION'],
    ['+1/2', 'BAD_FRACTION'],
    ['1/-2', 'BAD_FRACTION'],
    // nothing is divided by zero
    ['1/0', 'BAD_FRACTION'],
    ['0/0', 'BAD_FRACTION'],
    ['1/000000', 'BAD_FRACTION'],
    // more than six decimals
    ['0.1234567', 'BAD_FRACTION'],
    ['0.5000000', 'BAD_FRACTION'],
    ['1.0000000', 'BAD_FRACTION'],
    ['-0.1234567', 'BAD_FRACTION'],
    [0.1234567, 'BAD_FRACTION'],
    [-0.1234567, 'BAD_FRACTION'],
    [1.1234567, 'BAD_FRACTION'],
    [1 / 3, 'BAD_FRACTION'],
    [1e-7, 'BAD_FRACTION'],
    [-1e-7, 'BAD_FRACTION'],
    [Number.MIN_VALUE, 'BAD_FRACTION'],
    // more than six digits in a part of a text
    ['1234567', 'BAD_FRACTION'],
    ['0000001', 'BAD_FRACTION'],
    ['0000000.5', 'BAD_FRACTION'],
    ['1/1000000', 'BAD_FRACTION'],
    ['1000000/1000001', 'BAD_FRACTION'],
    ['0000001/2', 'BAD_FRACTION'],
    // well formed, below 0 or above 1
    ['-0.5', 'OUT_OF_RANGE'],
    ['-1', 'OUT_OF_RANGE'],
    ['-0.000001', 'OUT_OF_RANGE'],
    ['1.000001', 'OUT_OF_RANGE'],
    ['1.5', 'OUT_OF_RANGE'],
    ['2', 'OUT_OF_RANGE'],
    ['999999', 'OUT_OF_RANGE'],
    ['3/2', 'OUT_OF_RANGE'],
    ['999999/999998', 'OUT_OF_RANGE'],
    [-0.5, 'OUT_OF_RANGE'],
    [-1, 'OUT_OF_RANGE'],
    [-0.000001, 'OUT_OF_RANGE'],
    [1.000001, 'OUT_OF_RANGE'],
    [1.5, 'OUT_OF_RANGE'],
    [2, 'OUT_OF_RANGE'],
    [1_234_567, 'OUT_OF_RANGE'], // the digits are counted in a text only
    [1e21, 'OUT_OF_RANGE'],
    [-1e21, 'OUT_OF_RANGE'],
    [Number.MAX_VALUE, 'OUT_OF_RANGE'],
  ];
  for (const [value, problem] of bad)
    it(`${JSON.stringify(value)} as a ${typeof value}: ${problem}`, () => {
      assert.equal(readFraction(value), problem);
    });

  it('"-0" is no fraction either', () => {
    assert.ok(typeof readFraction('-0') === 'string');
    assert.ok(typeof readFraction('-0.0') === 'string');
  });
});

describe('fractions', () => {
  const lowest: [n: number, d: number, text: string][] = [
    [0, 9, '0/1'],
    [3, 3, '1/1'],
    [6, 4, '3/2'],
    [500_000, 1_000_000, '1/2'],
    [999_999, 999_999, '1/1'],
  ];
  for (const [n, d, text] of lowest)
    it(`${n}/${d} in lowest terms is ${text}`, () => assert.equal(fractionText(fraction(n, d)), text));

  for (const [n, d, rest] of [
    [0, 1, '1/1'],
    [1, 1, '0/1'],
    [1, 3, '2/3'],
    [49, 100, '51/100'],
    [999_998, 999_999, '1/999999'],
  ] as const)
    it(`1 − ${n}/${d} = ${rest}`, () => assert.equal(fractionText(complement(fraction(n, d))), rest));

  for (const [value, sign] of [
    ['0.499999', -1],
    ['499999/999999', -1],
    ['1/2', 0],
    ['0.5', 0],
    ['500000/999999', 1],
    ['0.500001', 1],
  ] as const)
    it(`${value} against 1/2 is ${sign}`, () => {
      const found = readFraction(value);
      assert.ok(typeof found !== 'string');
      assert.equal(Math.sign(compareFraction(found, fraction(1, 2))), sign);
    });

  it('the whole is one', () => assert.equal(fractionText(WHOLE), '1/1'));
});
