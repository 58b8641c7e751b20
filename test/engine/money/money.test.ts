import assert from 'node:assert/strict';
import { Money, fraction, readAmount } from '../../../src/engine/money';

const eur = (text: string): Money => readAmount(text);
const LARGEST = eur('999999999999.99');

describe('money is exact', () => {
  const exact: [what: string, amount: Money, text: string][] = [
    ['a third three times', eur('100').over(3).times(3), '100.00'],
    ['a third, a third and a third', Money.sum([1, 2, 3].map(() => eur('0.01').over(3))), '0.01'],
    ['a seventh of a twelfth, back again', eur('11000.01').over(12).over(7).times(84), '11000.01'],
    ['tenths of a cent', Money.sum(Array.from({ length: 10 }, () => eur('0.01').over(10))), '0.01'],
    ['0.10 + 0.20', eur('0.10').plus(eur('0.20')), '0.30'],
    ['1/3 - 1/4 - 1/12', eur('1').over(3).minus(eur('1').over(4)).minus(eur('1').over(12)), '0.00'],
    ['the largest amount 12 times', LARGEST.times(12), '11999999999999.88'],
    ['the largest amount, 26 days, a year', LARGEST.times(26).times(12), '311999999999996.88'],
    ['the largest amount, shared and joined', LARGEST.over(999_983).times(999_983), '999999999999.99'],
    [
      'the largest amount by two shares of six digits and back',
      LARGEST.share({ n: 999_979, d: 999_983 }).share({ n: 999_983, d: 999_979 }),
      '999999999999.99',
    ],
    [
      '200 rows of the largest amount',
      Money.sum(Array.from({ length: 200 }, () => LARGEST)),
      '199999999999998.00',
    ],
    ['across 2^53 and back', LARGEST.times(1_000).minus(LARGEST.times(999)), '999999999999.99'],
  ];
  for (const [what, amount, text] of exact)
    it(`${what} is ${text}`, () => {
      assert.equal(amount.toExactText(), text);
      assert.equal(amount.rounded().toString(), text);
      assert.ok(amount.equals(eur(text)));
    });
});

describe('rounding half-up to the cent', () => {
  const roundings: [what: string, amount: Money, text: string][] = [
    ['2 460.525 / 3 = 820.175', eur('2460.52').plus(eur('0.01').over(2)).over(3), '820.18'],
    ['1/3 cent', eur('0.01').over(3), '0.00'],
    ['1/2 cent', eur('0.01').over(2), '0.01'],
    ['2/3 cent', eur('0.02').over(3), '0.01'],
    ['just under half a cent', eur('0.01').share(fraction(499_999, 999_999)), '0.00'],
    ['just over half a cent', eur('0.01').share(fraction(500_000, 999_999)), '0.01'],
    ['1.005', eur('2.01').over(2), '1.01'],
    ['8.575', eur('17.15').over(2), '8.58'],
    ['minus half a cent goes up', Money.ZERO.minus(eur('0.01').over(2)), '0.00'],
    ['minus 1.5 cents goes up', Money.ZERO.minus(eur('0.03').over(2)), '-0.01'],
    ['minus 26.87', eur('1340.47').minus(eur('1367.34')), '-26.87'],
    ['half of the largest amount', LARGEST.over(2), '500000000000.00'], // 499 999 999 999.995
    ['a third of a sum past 2^53', LARGEST.times(1_000).over(3), '333333333333330.00'],
    ['half of 1 000 999 999 999 989.99, past 2^53 cents', LARGEST.times(1_001).over(2), '500499999999995.00'],
  ];
  for (const [what, amount, text] of roundings)
    it(`${what} is ${text}`, () => {
      assert.equal(amount.rounded().toString(), text);
      assert.equal(amount.toString(), text, 'shown rounded');
    });

  it('leaves the amount itself as it was', () => {
    const third = eur('1').over(3);
    third.rounded();
    assert.equal(third.toExactText(), '1/3');
  });
});

describe('comparing amounts across denominators', () => {
  const third = eur('100').over(3);
  const comparisons: [what: string, a: Money, b: Money, sign: number][] = [
    ['33.33 and 100/3', eur('33.33'), third, -1],
    ['33.34 and 100/3', eur('33.34'), third, 1],
    ['200/6 and 100/3', eur('200').over(6), third, 0],
    ['0 and 0/7', Money.ZERO, eur('1').over(7).times(0), 0],
    ['10^12 / 7 and a cent over 7 less', LARGEST.over(7), LARGEST.minus(eur('0.01')).over(7), 1],
    [
      'shares that differ by 10^-12',
      LARGEST.share({ n: 999_998, d: 999_999 }),
      LARGEST.share({ n: 999_997, d: 999_998 }),
      1,
    ],
    ['a negative and a positive', Money.ZERO.minus(third), third, -1],
  ];
  for (const [what, a, b, sign] of comparisons)
    it(`${what}: ${sign}`, () => {
      assert.deepEqual(
        [Math.sign(a.compare(b)), a.isBelow(b), a.equals(b), a.isAbove(b)],
        [sign, sign < 0, sign === 0, sign > 0],
      );
      assert.equal(Math.sign(b.compare(a)), sign === 0 ? 0 : -sign, 'the other way round');
    });
});

describe('limits of an amount', () => {
  it('atMost keeps what is under or on the limit, and takes the limit above', () => {
    const limit = eur('10');
    for (const [given, kept] of [
      ['9.99', '9.99'],
      ['10.00', '10.00'],
      ['10.01', '10.00'],
    ] as const)
      assert.equal(eur(given).atMost(limit).toString(), kept);
  });

  it('orZero keeps zero and more', () => {
    assert.equal(eur('0.01').orZero().toString(), '0.01');
    assert.equal(Money.ZERO.minus(eur('0.01').over(3)).orZero().toString(), '0.00');
    assert.ok(Money.ZERO.orZero().isZero());
  });

  it('the sum of nothing is zero', () => assert.ok(Money.sum([]).isZero()));

  it('a zero share is nothing, the whole is all', () => {
    assert.equal(LARGEST.share(fraction(0, 1)).toString(), '0.00');
    assert.equal(LARGEST.share(fraction(1, 1)).toString(), '999999999999.99');
    assert.ok(LARGEST.times(0).over(7).rounded().isZero());
    assert.ok(LARGEST.times(-0).isZero());
  });
});

describe('how an exact amount is written', () => {
  const texts: [amount: Money, exact: string][] = [
    [Money.ZERO, '0.00'],
    [eur('0.05'), '0.05'],
    [eur('1314.2'), '1314.20'],
    [eur('0.01').over(2), '0.005'],
    [eur('1025').over(12), '1025/12'], // 85.41666…
    [eur('1234.60').over(12), '6173/60'], // in lowest terms
    [eur('0.01').over(8), '0.00125'],
    [eur('0.01').over(10_000), '0.000001'],
    [eur('0.01').over(100_000), '1/10000000'],
    [eur('100').over(3), '100/3'],
    [Money.ZERO.minus(eur('100').over(3)), '-100/3'],
    [Money.ZERO.minus(eur('0.01').over(2)), '-0.005'],
    [LARGEST.over(3), '333333333333.33'],
    [LARGEST.times(1_000).over(7), '999999999999990/7'],
  ];
  for (const [amount, exact] of texts) it(exact, () => assert.equal(amount.toExactText(), exact));
});
