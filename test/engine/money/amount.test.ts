import assert from 'node:assert/strict';
import { amountProblem, readAmount, type AmountProblem } from '../../../src/engine/money';

const NINES = '9'.repeat(12);

describe('HOUSEHOLD §1, amounts', () => {
  const good: [value: string | number, read: string][] = [
    ['0', '0.00'],
    ['0.0', '0.00'],
    ['0.00', '0.00'],
    ['0.01', '0.01'],
    ['0.1', '0.10'],
    ['7', '7.00'],
    ['007.5', '7.50'],
    ['1314.20', '1314.20'],
    ['000000000000', '0.00'],
    [NINES, '999999999999.00'],
    [`${NINES}.9`, '999999999999.90'],
    [`${NINES}.98`, '999999999999.98'],
    [`${NINES}.99`, '999999999999.99'],
    [0, '0.00'],
    [-0, '0.00'],
    [0.01, '0.01'],
    [0.1, '0.10'],
    [0.29, '0.29'], // 0.29 × 100 = 28.999999999999996
    [1.15, '1.15'],
    [4.35, '4.35'],
    [1314.2, '1314.20'],
    [1e3, '1000.00'],
    [8.0, '8.00'],
    [999_999_999_999, '999999999999.00'],
    [999_999_999_999.98, '999999999999.98'],
    [999_999_999_999.99, '999999999999.99'],
  ];
  for (const [value, read] of good)
    it(`${JSON.stringify(value)} as a ${typeof value} is ${read}`, () => {
      assert.equal(amountProblem(value), undefined);
      assert.equal(readAmount(value).toExactText(), read);
    });
});

describe('HOUSEHOLD §8, amounts that are refused', () => {
  const bad: [value: string | number, problem: AmountProblem][] = [
    // `-` in front of a well-formed text
    ['-0', 'NEGATIVE_AMOUNT'],
    ['-0.00', 'NEGATIVE_AMOUNT'],
    ['-0.01', 'NEGATIVE_AMOUNT'],
    ['-1', 'NEGATIVE_AMOUNT'],
    [`-${NINES}.99`, 'NEGATIVE_AMOUNT'],
    // a number below 0
    [-0.01, 'NEGATIVE_AMOUNT'],
    [-1, 'NEGATIVE_AMOUNT'],
    [-999_999_999_999, 'NEGATIVE_AMOUNT'],
    [-999_999_999_999.99, 'NEGATIVE_AMOUNT'],
    // any other text
    ['', 'BAD_AMOUNT'],
    [' ', 'BAD_AMOUNT'],
    [' 1', 'BAD_AMOUNT'],
    ['1 ', 'BAD_AMOUNT'],
    ['1\n', 'BAD_AMOUNT'],
    ['\u00a01', 'BAD_AMOUNT'],
    ['1 000', 'BAD_AMOUNT'],
    ['1,50', 'BAD_AMOUNT'],
    ['1.000,00', 'BAD_AMOUNT'],
    ['1.', 'BAD_AMOUNT'],
    ['.5', 'BAD_AMOUNT'],
    ['.', 'BAD_AMOUNT'],
    ['1.2.3', 'BAD_AMOUNT'],
    ['+1', 'BAD_AMOUNT'],
    ['--1', 'BAD_AMOUNT'],
    ['- 1', 'BAD_AMOUNT'],
    ['-', 'BAD_AMOUNT'],
    ['−1', 'BAD_AMOUNT'], // U+2212
    ['1-', 'BAD_AMOUNT'],
    ['1e3', 'BAD_AMOUNT'],
    ['1E3', 'BAD_AMOUNT'],
    ['0x10', 'BAD_AMOUNT'],
    ['1_000', 'BAD_AMOUNT'],
    ['€1', 'BAD_AMOUNT'],
    ['1/2', 'BAD_AMOUNT'],
    ['NaN', 'BAD_AMOUNT'],
    ['Infinity', 'BAD_AMOUNT'],
    ['-Infinity', 'BAD_AMOUNT'],
    ['١', 'BAD_AMOUNT'], // Arabic-Indic 1
    ['１', 'BAD_AMOUNT'], // full-width 1
    // three decimals or more
    ['1.000', 'BAD_AMOUNT'],
    ['1.234', 'BAD_AMOUNT'],
    ['-1.234', 'BAD_AMOUNT'],
    [1.234, 'BAD_AMOUNT'],
    [-1.234, 'BAD_AMOUNT'],
    [0.1 + 0.2, 'BAD_AMOUNT'], // 0.30000000000000004
    [0.001, 'BAD_AMOUNT'],
    [-0.001, 'BAD_AMOUNT'],
    [1e-7, 'BAD_AMOUNT'],
    [-1e-7, 'BAD_AMOUNT'],
    [1.5e-7, 'BAD_AMOUNT'],
    [Number.MIN_VALUE, 'BAD_AMOUNT'],
    [999_999_999_999.999, 'BAD_AMOUNT'],
    // 10^12 and more, -10^12 and less
    ['1000000000000', 'BAD_AMOUNT'],
    ['1000000000000.00', 'BAD_AMOUNT'],
    ['0000000000001', 'BAD_AMOUNT'], // thirteen digits
    ['-1000000000000', 'BAD_AMOUNT'],
    [1e12, 'BAD_AMOUNT'],
    [1e12 + 0.01, 'BAD_AMOUNT'],
    [-1e12, 'BAD_AMOUNT'],
    [1e21, 'BAD_AMOUNT'],
    [Number.MAX_VALUE, 'BAD_AMOUNT'],
  ];
  for (const [value, problem] of bad)
    it(`${JSON.stringify(value)} as a ${typeof value}: ${problem}`, () => {
      assert.equal(amountProblem(value), problem);
    });
});
