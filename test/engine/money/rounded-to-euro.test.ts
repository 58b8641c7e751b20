import assert from 'node:assert/strict';
import { Money, readAmount } from '../../../src/engine/money';

const eur = (text: string): Money => readAmount(text);
const minus = (amount: Money): Money => Money.ZERO.minus(amount);

describe('rounding half-up to the euro', () => {
  const roundings: readonly [what: string, amount: Money, text: string][] = [
    ['0', eur('0'), '0.00'],
    ['0.01', eur('0.01'), '0.00'],
    ['0.49', eur('0.49'), '0.00'],
    ['0.50', eur('0.50'), '1.00'],
    ['0.51', eur('0.51'), '1.00'],
    ['1.00', eur('1.00'), '1.00'],
    ['1.49', eur('1.49'), '1.00'],
    ['1.50', eur('1.50'), '2.00'],
    ['2.50, not to the even one', eur('2.50'), '3.00'],
    ['0.495, which would be 0.50 to the cent', eur('0.99').over(2), '0.00'],
    ['0.4999…: 49 999 / 100 000', eur('49999').over(100_000), '0.00'],
    ['1/2', eur('1').over(2), '1.00'],
    ['1/3', eur('1').over(3), '0.00'],
    ['2/3', eur('2').over(3), '1.00'],
    ['100.5 as 201/2', eur('201').over(2), '101.00'],
    ['52.881 25, the first band of 2026-09-01', eur('4230.49').times(15).over(1200), '53.00'],
    ['1 339.655…, the last one', eur('4230.49').times(380).over(1200), '1340.00'],
    ['−0.50 goes up', minus(eur('0.50')), '0.00'],
    ['−0.51', minus(eur('0.51')), '-1.00'],
    ['−1.50 goes up', minus(eur('1.50')), '-1.00'],
    ['999 999 999 999.49', eur('999999999999.49'), '999999999999.00'],
    ['999 999 999 999.50', eur('999999999999.50'), '1000000000000.00'],
    ['past 2^53 cents', eur('999999999999.99').times(1001).over(3), '333666666666663.00'],
  ];
  for (const [what, amount, text] of roundings)
    it(`${what} is ${text}`, () => {
      assert.equal(amount.roundedToEuro().toString(), text);
      assert.equal(amount.roundedToEuro().toExactText(), text, 'exactly');
    });

  it('leaves the amount itself as it was', () => {
    const third = eur('1').over(3);
    third.roundedToEuro();
    assert.equal(third.toExactText(), '1/3');
  });
});
