import assert from 'node:assert/strict';
import { fraction, rateText, readFraction } from '../../../src/engine/money';

describe('how a rate is written', () => {
  const rates: readonly [n: number, d: number, text: string][] = [
    [0, 1, '0.00'],
    [1, 1, '1.00'],
    [1, 2, '0.50'],
    [1, 10, '0.10'],
    [11, 20, '0.55'],
    [1, 100, '0.01'],
    [99, 100, '0.99'],
    [1, 8, '0.125'],
    [3, 40, '0.075'],
    [1, 16, '0.0625'],
    [1, 32, '0.03125'],
    [1, 64, '0.015625'],
    [1, 128, '1/128'], // seven decimals
    [1, 1_000, '0.001'],
    [1, 1_000_000, '0.000001'],
    [999_999, 1_000_000, '0.999999'],
    [1, 3, '1/3'],
    [2, 3, '2/3'],
    [1, 7, '1/7'],
    [999_998, 999_999, '999998/999999'],
    [23, 20, '1.15'],
  ];
  for (const [n, d, text] of rates)
    it(`${n}/${d}: ${text}`, () => assert.equal(rateText(fraction(n, d)), text));

  it('is read back as the same fraction', () => {
    for (const [n, d, text] of rates) if (n <= d) assert.deepEqual(readFraction(text), fraction(n, d), text);
  });
});
